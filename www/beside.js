// A way to another page that leaves this one, and the answers in it, where they are.

import { h } from './draw.js';

/** @param {string} href @param {string} text @param {import('./words.js').Say} say */
export function beside(href, text, say) {
  return h('a', { href, target: '_blank', rel: 'noopener' }, `${text} `, h('span', { class: 'tab' }, `(${say('site.tab')})`));
}
