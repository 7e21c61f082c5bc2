// What every page promises, in every view: wide, on a phone, and in the dark.
import { test } from 'node:test';
import { assertSound, desk, open, phone, picture } from './browser.mjs';

/**
 * Tests that a page is sound as it opens and with each of its tabs shown.
 * @param subject the name of the page in pictures
 * @param opened gives the browser and the file, once there are
 * @param first the tab that is shown before the others are gone through, or none
 */
export function testSound(subject, opened, first) {
  for (const [name, viewport, scheme] of [['desk', desk, 'light'], ['phone', phone, 'light'], ['dark', desk, 'dark']]) {
    test(`it is sound: ${name}`, async () => {
      const { browser, file } = opened();
      const view = await open(browser, file, viewport, scheme);
      await assertSound(view);
      await picture(view.page, `${subject}-${name}`);
      if (first) await view.page.getByRole('tab', { name: first }).click();
      for (const tab of await view.page.getByRole('tab').all()) {
        if (await tab.isVisible()) {
          await tab.click();
          await assertSound(view);
          await picture(view.page, `${subject}-${name}-${(await tab.textContent()).toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40)}`);
        }
      }

      await view.close();
    });
  }
}
