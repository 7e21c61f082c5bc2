'use strict';
(() => {
  const found = document.body.dataset.found;

  // Search: what does not hold every word typed is hidden, and how many are left is said.
  for (const field of document.querySelectorAll('[data-filter]')) {
    const items = [...document.getElementById(field.dataset.filter).querySelectorAll('.item')];
    const texts = items.map(item => item.textContent.toLowerCase());
    const count = document.querySelector(`[data-count="${field.dataset.filter}"]`);
    field.addEventListener('input', () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      items.forEach((item, at) => {
        item.hidden = !words.every(word => texts[at].includes(word));
        shown += item.hidden ? 0 : 1;
      });
      count.textContent = words.length === 0 ? '' : found.replace('{0}', shown).replace('{1}', items.length);
    });
  }

  // Tabs, with the keys that readers of pages know: arrows, Home, End.
  for (const list of document.querySelectorAll('[role=tablist]')) {
    const tabs = [...list.querySelectorAll('[role=tab]')];
    const show = tab => tabs.forEach(one => {
      const isShown = one === tab;
      one.setAttribute('aria-selected', isShown);
      one.tabIndex = isShown ? 0 : -1;
      document.getElementById(one.getAttribute('aria-controls')).hidden = !isShown;
    });
    list.addEventListener('click', event => {
      const tab = event.target.closest('[role=tab]');
      if (tab) show(tab);
    });
    list.addEventListener('keydown', event => {
      const at = tabs.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      const tab = tabs[(to + tabs.length) % tabs.length];
      show(tab);
      tab.focus();
    });
  }

  // A link to a part that is folded opens it.
  const open = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target?.tagName === 'DETAILS') target.open = true;
  };
  addEventListener('hashchange', open);
  open();
})();
