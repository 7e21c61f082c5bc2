;;; edaran-tests.el --- Letters in Emacs, against the real server  -*- lexical-binding: t; -*-

;;; Commentary:

;; The environment gives EDARAN_CHECKED, a file with what the command finds
;; in every sample, and EDARAN_LETTER, a short letter without errors.

;;; Code:

(require 'cl-lib)
(require 'ert)
(require 'flymake)
(require 'json)
(require 'xref)

(defun edaran-tests-await (what seen)
  "Wait until SEEN gives something, which is returned; WHAT is for the message."
  (let ((end (+ (float-time) 20)) found)
    (while (not (setq found (funcall seen)))
      (when (> (float-time) end) (ert-fail (list 'not-seen what)))
      (accept-process-output nil 0.05))
    found))

(defun edaran-tests-open (path)
  "Visit PATH as a user would; the server runs when this returns."
  (set-window-buffer nil (find-file-noselect path))
  (set-buffer (window-buffer))
  (run-hooks 'post-command-hook)
  (edaran-tests-await path #'eglot-managed-p)
  (flymake-start))

(defun edaran-tests-findings ()
  "The findings that flymake shows, each as \"code line\"."
  (sort (mapcar (lambda (it)
                  (format "%s %s" (plist-get (cdr (assq 'eglot-lsp-diag (flymake-diagnostic-data it))) :code)
                          (line-number-at-pos (flymake-diagnostic-beg it))))
                (flymake-diagnostics))
        #'string<))

(defun edaran-tests-errors (are)
  "Tell the server what was typed, and wait until the number of errors shown ARE so."
  (eglot--signal-textDocument/didChange)
  (edaran-tests-await
   (list 'errors are)
   (lambda ()
     (funcall are (cl-count 'eglot-error (flymake-diagnostics) :key #'flymake-diagnostic-type)))))

(defmacro edaran-tests-with (text &rest body)
  "Do BODY in a file with TEXT.
Its buffer stays: eglot 1.9 stumbles over answers for one that is gone."
  (declare (indent 1))
  `(let ((path (expand-file-name "surat.edaran" (make-temp-file "edaran-" t))))
     (with-temp-file path (insert ,text))
     (edaran-tests-open path)
     ,@body))

(defconst edaran-tests-letter (getenv "EDARAN_LETTER"))

(defun edaran-tests-point ()
  "Go to the term in the point of the letter."
  (goto-char (point-min))
  (search-forward "yang rent"))

(ert-deftest every-sample-is-opened-and-shows-what-the-command-finds ()
  (cl-loop for (path . found) in (let ((json-array-type 'list) (json-key-type 'string))
                                   (json-read-file (getenv "EDARAN_CHECKED")))
           do (edaran-tests-open path)
           do (edaran-tests-await (list path found)
                                  (lambda () (and (flymake-reporting-backends) (equal found (edaran-tests-findings)))))))

(ert-deftest words-are-offered-and-accepted ()
  (edaran-tests-with edaran-tests-letter
    (goto-char (point-max))
    (insert "2. Pegawai yang renta")
    (completion-at-point)
    (should (looking-back "yang rentan" (line-beginning-position)))
    (insert " dilarang WFO.\n")
    (edaran-tests-errors #'zerop)))

(ert-deftest a-finding-appears-and-its-fix-is-applied ()
  (edaran-tests-with edaran-tests-letter
    (edaran-tests-point)
    (delete-char 1)
    (edaran-tests-errors #'cl-plusp)
    (let ((last-nonmenu-event t))
      (cl-letf (((symbol-function 'completing-read)
                 (lambda (_prompt items &rest _) (car (cl-find "\"rentan\"" items :key #'car :test #'string-search)))))
        (eglot-code-actions (1- (point)) (point) nil t)))
    (should (equal (buffer-string) edaran-tests-letter))
    (edaran-tests-errors #'zerop)))

(ert-deftest the-meaning-of-a-word-is-shown ()
  (edaran-tests-with edaran-tests-letter
    (edaran-tests-point)
    (let (shown)
      (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
      (should (string-search "istilah rentan" (edaran-tests-await 'meaning (lambda () shown)))))))

(ert-deftest point-goes-to-where-a-term-is-declared ()
  (edaran-tests-with edaran-tests-letter
    (edaran-tests-point)
    (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
    (should (looking-at "rentan adalah hamil"))))

(ert-deftest a-term-is-renamed-wherever-it-stands ()
  (edaran-tests-with edaran-tests-letter
    (edaran-tests-point)
    (eglot-rename "rawan")
    (should (equal (buffer-string) (string-replace "rentan" "rawan" edaran-tests-letter)))
    (edaran-tests-errors #'zerop)))

(ert-deftest a-loosened-text-is-brought-into-house-form ()
  (edaran-tests-with (string-replace "Pegawai yang" "Pegawai   yang" edaran-tests-letter)
    (eglot-format-buffer)
    (should (equal (buffer-string) edaran-tests-letter))))

(ert-deftest undoing-keeps-the-server-in-step ()
  (edaran-tests-with edaran-tests-letter
    (buffer-enable-undo)
    (edaran-tests-errors #'zerop)
    (edaran-tests-point)
    (undo-boundary)
    (insert "😀 é")
    (edaran-tests-errors #'cl-plusp)
    (undo-boundary)
    (primitive-undo 1 (cdr buffer-undo-list))
    (should (equal (buffer-string) edaran-tests-letter))
    (edaran-tests-errors #'zerop)))

(defun edaran-tests-run ()
  "Run all tests and leave the servers as Emacs does, so that nothing asked stays open."
  (let ((unexpected (ert-stats-completed-unexpected (ert-run-tests-batch))))
    (eglot-shutdown-all)
    (kill-emacs (if (zerop unexpected) 0 1))))

(provide 'edaran-tests)
;;; edaran-tests.el ends here
