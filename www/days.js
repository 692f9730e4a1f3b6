// Days as ISO text, and how old somebody is on one.

const DAY = 86_400_000;

/** How many days of the calendar lie between two. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return Math.round((at(to) - at(from)) / DAY);
}

/** @param {string} from @param {number} days */
export function later(from, days) {
  return new Date(at(from) + days * DAY).toISOString().replace(/^\+0|T.*/g, '');
}

/** The engine writes years beyond 9999 without the sign that JavaScript wants. @param {string} iso */
function at(iso) {
  return Date.parse(iso.replace(/^\d{5}/, '+0$&'));
}

/** Whether a date has a part that was left out. @param {string | undefined} text as the fields of a date compose it */
export const isPartial = (text) => /^-|-00/.test(text ?? '');

/** How many whole years old somebody is on a day; below nothing before the birth. @param {string} born @param {string} day */
export function ageOn(born, day) {
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (born.slice(4) > day.slice(4) ? 1 : 0);
}

/** Who is so many years old on a day was born on this one, or earlier. @param {number} age @param {string} day */
export function bornOn(age, day) {
  return `${String(Number(day.slice(0, 4)) - age).padStart(4, '0')}${day.slice(4).replace('02-29', '02-28')}`;
}
