;;; edaran-mode.el --- Major mode for Edaran letters  -*- lexical-binding: t; -*-

;; Version: 1.0
;; Package-Requires: ((emacs "28.1") (eglot "1.9"))
;; Keywords: languages

;;; Commentary:

;; Edaran is a controlled Indonesian language for circular letters.  This
;; mode colours the main words of a letter and tells eglot how to start the
;; language server:
;;
;;   (require 'edaran-mode)
;;   (add-hook 'edaran-mode-hook #'eglot-ensure)

;;; Code:

(require 'eglot)

(defgroup edaran nil
  "Edaran letters."
  :group 'languages)

(defcustom edaran-server-command '("edaran" "lsp")
  "The command that starts the language server, and its words."
  :type '(repeat string))

(defvar edaran-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?\" "\"" table)
    table)
  "Syntax of letters: comments are as in C.")

(defconst edaran-mode-font-lock-keywords
  `((,(concat "^\\(?:surat edaran\\|berlaku bagi\\|"
              (regexp-opt '("tentang" "instansi" "kamus" "kalender" "berlaku" "ditetapkan" "dasar"
                            "mencabut" "mengubah" "moda" "fakta" "istilah" "perbuatan" "contoh" "tabel"))
              "\\)\\_>")
     . font-lock-keyword-face)
    (,(concat "^ +" (regexp-opt '("diketahui" "pada" "maka") t) "\\_>") 1 font-lock-keyword-face)
    ("\\_<\\(?:wajib\\|dapat\\|dilarang\\|boleh\\|berhak atas\\)\\_>" . font-lock-builtin-face)
    ("\\_<\\(?:angka [0-9]+\\(?: huruf [a-z]\\)?\\)\\_>" . font-lock-constant-face)
    ("^ *\\([0-9]+\\|[a-z]\\)\\. " 1 font-lock-constant-face))
  "The words that every letter has; what a name means the server tells.")

;;;###autoload
(define-derived-mode edaran-mode prog-mode "Edaran"
  "Major mode for Edaran letters."
  (setq-local comment-start "// ")
  (setq-local comment-start-skip "//+ *")
  (setq-local indent-tabs-mode nil)
  (setq-local font-lock-defaults '(edaran-mode-font-lock-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.edaran\\'" . edaran-mode))

(add-to-list 'eglot-server-programs
             (cons 'edaran-mode (lambda (&rest _) edaran-server-command)))

(provide 'edaran-mode)
;;; edaran-mode.el ends here
