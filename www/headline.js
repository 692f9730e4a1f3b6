// An answer in one line, the timeline's and the package's: what everything else explains.

/** What the engine finds where the order is not in force on the day: it promises nothing then, and turns nobody away. */
export const HISTORY = 'edition-not-in-force';

/** What is found of the order itself, if it is not in force on the day. @param {any[]} findings or remarks */
export const historyIn = (findings) => findings.find(({ code }) => code === HISTORY);

/**
 * The answer in one line.
 *
 * @param {any} timeline @param {import('./words.js').Say} say
 * @param {string} [verdict] of the package, where it was checked: what is not known to be complete is not promised anything yet
 */
export function answer({ promise, endsInIssue, remarks }, say, verdict) {
  if (!endsInIssue) {
    return say('timeline.refused');
  }
  if (!promise.chosen) {
    return say('timeline.undated');
  }
  if (historyIn(remarks)) {
    return say('timeline.history', { date: promise.chosen.text });
  }
  const key = promise.notBefore ? 'again' : (verdict ?? 'complete') === 'complete' ? 'ready' : 'if-accepted';
  return say(`timeline.${key}`, { date: promise.chosen.text });
}

/**
 * What is said of a package. Where the order is not in force on the day it is the order that says it, and nobody takes it for a rule of today.
 *
 * @param {any} report @param {import('./words.js').Say} say @param {string} [key] of the words
 */
export function spoken({ verdict, findings }, say, key = `verdict.${verdict}`) {
  const text = say(key);
  return historyIn(findings) ? say('history.by', { text: text.charAt(0).toLowerCase() + text.slice(1) }) : text;
}

/** The verdict in a sentence, as it is heard. @param {any} report @param {import('./words.js').Say} say */
export function verdictHeard(report, say) {
  return [`${spoken(report, say)}.`, report.verdictText, historyIn(report.findings) && report.advice].filter(Boolean).join(' ');
}
