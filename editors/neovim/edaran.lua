-- Edaran in Neovim, from 0.7: knows letters by their name and starts `edaran lsp` for them. Keys are left to the user.
-- Copy into ~/.config/nvim/lua/ and write require('edaran').setup() into init.lua.
local M = {}

-- The folder whose letters belong together: the one with .git, else the one of the letter.
local function root(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
  local git = vim.fn.finddir('.git', vim.fn.escape(folder, ' \\,;') .. ';')
  return git == '' and folder or vim.fn.fnamemodify(git, ':p:h:h')
end

local clients = {} -- By root folder; needed only where Neovim does not keep them itself (0.7).

local function start(buffer, options)
  local config = {
    name = 'edaran',
    cmd = options.cmd,
    root_dir = root(buffer),
    init_options = options.init_options,
    capabilities = options.capabilities,
    on_attach = options.on_attach,
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end

  local folder = config.root_dir
  config.workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } }
  config.on_exit = function() clients[folder] = nil end
  clients[folder] = clients[folder] or vim.lsp.start_client(config)
  if clients[folder] then
    vim.lsp.buf_attach_client(buffer, clients[folder])
  end
end

local function set_up_buffer(buffer, options)
  vim.bo[buffer].commentstring = '// %s'
  vim.bo[buffer].expandtab = true
  vim.bo[buffer].shiftwidth = 3
  vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
  start(buffer, options)
end

-- options, each of which may be left out: cmd (the command and its words), init_options (settings of the server),
-- capabilities (of a completion plugin), on_attach (called as function(client, buffer)).
function M.setup(options)
  options = vim.tbl_extend('keep', options or {}, { cmd = { 'edaran', 'lsp' } })
  local group = vim.api.nvim_create_augroup('edaran', { clear = true })
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = group,
    pattern = '*.edaran',
    callback = function(event) vim.bo[event.buf].filetype = 'edaran' end,
  })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = 'edaran',
    callback = function(event) set_up_buffer(event.buf, options) end,
  })
end

return M
