// A year of days as a table, for those who do not see the picture: a row for each month, what sums it up first, then every day of it.

import { table } from './paper.js';

const MOST_DAYS = 31;

/**
 * @template Day
 * @param {string} caption
 * @param {import('../words.js').Say} say
 * @param {(Day & { date: string, text: string | number })[]} days in order; `text` is what the picture shows of a day
 * @param {Record<string, (month: Day[]) => string | number>} sums what sums a month up, by the words for it
 */
export function byMonth(caption, say, days, sums) {
  /** @type {Map<string, (Day & { date: string, text: string | number })[]>} */
  const months = new Map();
  for (const day of days) {
    const key = day.date.slice(0, 7);
    months.set(key, [...months.get(key) ?? [], day]);
  }
  const numbers = Array.from({ length: MOST_DAYS }, (_, index) => String(index + 1));
  return table(caption, [say('picture.month'), ...Object.keys(sums), ...numbers], [...months].map(([key, month]) => {
    const [year, number] = key.split('-');
    const texts = new Map(month.map(({ date, text }) => [String(Number(date.slice(8))), text]));
    return [
      `${say(`month.${Number(number)}`)} ${year}`,
      ...Object.values(sums).map((sum) => sum(month)),
      ...numbers.map((day) => texts.get(day) ?? ''),
    ];
  }));
}
