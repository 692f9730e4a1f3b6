// Adding thirty working days as a page would do it: here, with `date-holidays`, which knows the holidays of KZ but no
// moved days, and with `date-fns`, which knows Saturdays and Sundays.
import { addBusinessDays } from 'date-fns/addBusinessDays';
import Holidays from 'date-holidays';

import { load, sample } from '../support/samples.mjs';

const [, , who] = process.argv;
const DAY = 86_400_000;
const FIRST = Date.UTC(2012, 8, 23) / DAY;
const NUMBERS = Array.from({ length: 465 }, (_, index) => FIRST + index);
// At noon, so that no time zone makes another day of it.
const DATES = NUMBERS.map((day) => new Date((day + 0.5) * DAY));

const holidays = new Holidays('KZ');
/** The days off of each year, asked for once. */
const years = new Map();
function isHolidayOfYear(day) {
  const year = day.getUTCFullYear();
  if (!years.has(year)) {
    const off = holidays.getHolidays(year).filter(({ type }) => type === 'public');
    years.set(year, new Set(off.map(({ date }) => date.slice(0, 10))));
  }
  return years.get(year).has(day.toISOString().slice(0, 10));
}
function addAmong(isHoliday, from) {
  let day = from;
  for (let left = 30; left > 0; ) {
    day = new Date(day.getTime() + DAY);
    if (day.getUTCDay() % 6 !== 0 && !isHoliday(day)) left -= 1;
  }
  return day;
}

const { addWorkingDays } = who.startsWith('qujat') ? await load() : {};
const [samples, calls, add] = {
  qujat: [21, 465 * 20, (index) => addWorkingDays(NUMBERS[index % 465], 30)],
  'qujat-dates': [
    21,
    465 * 20,
    (index) => new Date(addWorkingDays(Math.floor(DATES[index % 465].getTime() / DAY), 30) * DAY),
  ],
  'date-fns': [21, 465 * 20, (index) => addBusinessDays(DATES[index % 465], 30)],
  'date-holidays-years': [21, 465, (index) => addAmong(isHolidayOfYear, DATES[index % 465])],
  // A call takes milliseconds: every tenth day is enough.
  'date-holidays': [3, 46, (index) => addAmong((day) => holidays.isHoliday(day), DATES[(index * 10) % 465])],
}[who];
const iso = (day) => new Date(typeof day === 'number' ? day * DAY : day).toISOString().slice(0, 10);
sample({ samples, calls, unit: 'nanoseconds', answer: () => [iso(add(0)), iso(add(calls - 1))] }, add);
