// What an analyst takes along: each file, by the id by which a button offers it.

import { later } from '../days.js';
import { save } from '../save.js';
import { EDITION } from '../state.js';
import { csv, svg } from './download.js';

/**
 * What the page shows now, and who answers.
 *
 * @typedef {object} Shown
 * @property {import('./choices.js').Choices} state
 * @property {any} office the office that is assumed
 * @property {import('./year.js').Year} byStart
 * @property {import('./remote.js').Remote} remote
 */

/** Saves a file that was offered. @param {string} id @param {Shown} shown */
export async function saveFile(id, shown) {
  const { state } = shown;
  const { service } = state.answers;
  const { year, course } = state.own;
  const make = FILES[id];
  const [name, text, type] = make ? await make({ ...shown, service, year, course, lang: state.lang, application: state.dated() }) : picture(id, `${service}-${year}`);
  if (text) {
    save(name, text, type);
  }
}

/** @typedef {[name: string, text: string, type?: string]} File */

/** @param {string} name @param {any} report @returns {File} */
const json = (name, report) => [name, `${JSON.stringify(report, null, 2)}\n`];

/** @param {string} name @param {any[][]} rows @returns {File} */
const table = (name, rows) => [name, csv(rows), 'text/csv'];

/** @param {any} shown */
const regulation = ({ remote, service, lang, year }) => remote.ask('regulationRemarks', EDITION, service, lang, `${year}-01-01`, `${year}-12-31`);

/** @param {any} shown */
const forecast = ({ remote, application, state, lang }) => remote.ask('forecastTimeline', application, state.assumptions(), lang);

/** @param {any} shown */
const queue = ({ remote, application, state, office, lang }) => remote.ask('simulateQueue', application, state.assumptions(), office, lang);

/** @param {any} shown */
const scenario = ({ remote, application, state, office, lang }) => remote.ask('simulationScenario', application, state.assumptions(), office, lang);

/** @type {Record<string, (shown: any) => Promise<File>>} */
const FILES = {
  'remarks.json': async (shown) => json(`remarks-${shown.service}-${shown.year}.json`, await regulation(shown)),

  'remarks.csv': async (shown) => table(`remarks-${shown.service}.csv`, [
    ['code', 'weight', 'found', 'what', 'meaning', 'reading', 'places'],
    ...(await regulation(shown)).remarks.map((/** @type {any} */ { code, weight, found, what, meaning, reading, places }) =>
      [code, weight, found, what, meaning, reading, places.map((/** @type {any} */ { id }) => id).join(' ')]),
  ]),

  'sweep.csv': async (shown) => table(`limits-by-start-${shown.service}-${shown.year}.csv`, [
    ['submittedOn', 'urgency', 'medium', 'strict', 'days', 'overrun'],
    ...(await regulation(shown)).sweeps.flatMap((/** @type {any} */ { urgency, medium, strict, from, days, overruns }) =>
      days.map((/** @type {number} */ count, /** @type {number} */ index) => [later(from, index), urgency, medium, strict, count, overruns[index]])),
  ]),

  'starts.csv': async ({ service, year, byStart: { report } }) => table(`broken-promise-by-start-${service}-${year}.csv`, [
    ['submittedOn', 'works', ...(report?.urgencies ?? []).map((/** @type {any} */ { id }) => `${id}, thousandths`)],
    ...(report?.starts ?? []).map((/** @type {any} */ { date, works, broken }) => [date, works, ...broken]),
  ]),

  'forecast.json': async (shown) => {
    const { remote, service, application, state, lang } = shown;
    return json(`forecast-${service}-${application.submittedOn}.json`, {
      forecast: await forecast(shown), levers: await remote.ask('forecastLevers', application, state.assumptions(), lang),
    });
  },

  'forecast.csv': async (shown) => table(`forecast-${shown.service}-${shown.application.submittedOn}.csv`, [
    ['days', 'date', 'cases'],
    ...(await forecast(shown)).histogram.map((/** @type {any} */ { days, date, cases }) => [days, date, cases]),
  ]),

  'queue.json': async (shown) => json(`queue-${shown.service}.json`, await queue(shown)),

  'queue.csv': async (shown) => table(`queue-${shown.service}.csv`, [
    ['unit', 'staff', 'visits', 'utilisation, thousandths', 'mean wait, thousandths of a minute', 'longest wait, minutes', 'bottleneck'],
    ...(await queue(shown)).desks.map((/** @type {any} */ { unit, staff, visits, utilisation, meanWait, longestWait, bottleneck }) =>
      [unit, staff, visits, utilisation, meanWait, longestWait, bottleneck]),
  ]),

  'process.bpmn': async ({ remote, service, course, lang }) =>
    [`${service}-${course}.bpmn`, await remote.ask('processDiagram', EDITION, service, course, lang), 'application/xml'],

  'scenario.bpmn': async (shown) => [`${shown.service}-simulation.bpmn`, (await scenario(shown)).bpmn, 'application/xml'],

  'scenario.json': async (shown) => [`${shown.service}-simulation.json`, (await scenario(shown)).scenario],

  'timeline.json': async ({ remote, service, course, application, lang }) =>
    json(`timeline-${service}-${course}.json`, await remote.ask('previewTimeline', application, lang, { courses: [course] })),

  'timeline.ics': async ({ remote, service, course, application, lang }) => [
    `timeline-${service}-${course}.ics`,
    await remote.ask('icalendar', application, lang, new Date().toISOString(), { courses: [course] }),
    'text/calendar',
  ],

  'calendar.csv': async ({ remote, year, lang, state }) => table(`calendar-${year}.csv`, [
    ['date', 'kind', 'working', 'holiday', 'reason', 'act', 'evidence'],
    ...(await remote.ask('calendarDays', `${year}-01-01`, `${year}-12-31`, lang, state.answers.week))
      .map((/** @type {any} */ { date, kind, working, holiday, reason, act, why }) => [date, kind, working, holiday, reason, act, why.evidence]),
  ]),
};

/** A picture as it is seen, if there is one. @param {string} id @param {string} what @returns {File} */
function picture(id, what) {
  const [section] = id.split('.');
  const seen = /** @type {SVGElement | null} */ (document.querySelector(`#section-${section === 'calendar' ? 'days' : section} svg.picture`));
  return [`${section}-${what}.svg`, seen ? svg(seen) : '', 'image/svg+xml'];
}
