// On paper everything is open.

/** Opens what is folded while the page is printed. @param {AddEventListenerOptions} [options] */
export function openOnPaper(options) {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll(':is(main, qujat-repealed) details:not([open])')) {
      details.setAttribute('open', 'print');
    }
  }, options);
  addEventListener('afterprint', () => {
    for (const details of document.querySelectorAll('details[open=print]')) {
      details.removeAttribute('open');
    }
  }, options);
}
