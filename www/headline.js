// The timeline in one line: the answer that everything else explains.

/** What the engine remarks where the order is not in force on the day: it promises nothing then. */
export const HISTORY = 'edition-not-in-force';

/** The answer in one line. @param {any} timeline @param {import('./words.js').Say} say */
export function answer({ promise, endsInIssue, remarks }, say) {
  if (!endsInIssue) {
    return say('timeline.refused');
  }
  if (!promise.chosen) {
    return say('timeline.undated');
  }
  if (remarks.some((/** @type {any} */ { code }) => code === HISTORY)) {
    return say('timeline.history', { date: promise.chosen.text });
  }
  return say(promise.notBefore ? 'timeline.again' : 'timeline.ready', { date: promise.chosen.text });
}
