// Numbers as each language writes them. Browsers are not asked: Chromium says it knows Kazakh and does not.

/** @param {number} value @param {string} lang */
export function figure(value, lang) {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '\u00a0');
}

/** With one place. @param {number} value @param {string} lang */
export function tenths(value, lang) {
  const whole = Math.round(value * 10);
  const text = `${figure(Math.trunc(whole / 10), lang)}.${Math.abs(whole % 10)}`;
  return lang === 'en' ? text : text.replace('.', ',');
}

/** Thousandths as per cent. @param {number} thousandths @param {string} lang */
export function percent(thousandths, lang) {
  return lang === 'en' ? `${tenths(thousandths / 10, lang)}%` : `${tenths(thousandths / 10, lang)}\u00a0%`;
}
