// The road of a case: a lane for every unit, and the case moving through them step by step.

import { h } from '../draw.js';
import { called, LETTER, named, NARROW, sheet, table, way } from './paper.js';

/** Closer than this the steps lie upon each other, and the road runs down. */
const CLOSEST = 22;

/**
 * @param {any} report a TimelineReport
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function lanes(report, say, width) {
  const steps = report.steps.filter((/** @type {any} */ step) => step.applies);
  const units = [...new Map(steps.map((/** @type {any} */ step) => [step.holder, fullName(step)]))];
  const row = (/** @type {any} */ step) => units.findIndex(([id]) => id === step.holder);
  const number = (/** @type {any} */ step) => step.number ?? '↺';
  const about = say('picture.lanes', { steps: steps.length, units: units.length });
  const picture = width < NARROW || columnOf(steps, width) < CLOSEST
    ? down({ steps, units, row, number, about, width })
    : across({ steps, units, row, number, about, width });
  return [
    picture,
    table(about, [say('picture.step'), say('picture.unit'), say('picture.limit'), say('picture.latest')],
      steps.map((/** @type {any} */ step) => [
        called(step, say), fullName(step), step.limit.text, step.latest?.text ?? say('picture.open'),
      ])),
  ];
}

/** How much of a wide sheet the names of the lanes take. @param {number} width */
function namesOf(width) {
  return Math.min(250, width * 0.34);
}

/** How far the steps lie apart on a wide sheet. @param {any[]} steps @param {number} width */
function columnOf(steps, width) {
  return (width - namesOf(width) - 24) / steps.length;
}

/** On a wide sheet the lanes lie across, and time runs to the right. @param {any} road */
function across({ steps, units, row, number, about, width }) {
  const names = namesOf(width);
  const height = 84;
  const column = columnOf(steps, width);
  const at = (/** @type {any} */ step, /** @type {number} */ index) =>
    /** @type {[number, number]} */ ([names + 12 + column * (index + 0.5), height * (row(step) + 0.5)]);
  const points = /** @type {[number, number][]} */ ([]);
  steps.forEach((/** @type {any} */ step, /** @type {number} */ index) => {
    const [x, y] = at(step, index);
    const before = points.at(-1);
    if (before && before[1] !== y) {
      const turn = x - column / 2;
      points.push([turn, before[1]], [turn, y]);
    }
    points.push([x, y]);
  });
  return sheet({ name: 'lanes', width, height: height * units.length, about },
    units.map((/** @type {any} */ [, title], /** @type {number} */ index) => [
      h('rect', { class: index % 2 ? 'lane odd' : 'lane', x: 0, y: height * index, width, height }),
      named(title, names - 20, 12, height * index + height / 2, 5),
    ]),
    h('path', { class: 'road', d: way(points) }),
    steps.map((/** @type {any} */ step, /** @type {number} */ index) => stop(step, number(step), at(step, index))));
}

/** On a phone the road runs down, and a lane is a place further to the right. @param {any} road */
function down({ steps, units, row, number, about, width }) {
  const height = 76;
  const lane = 18;
  const top = 4;
  const names = 24 + lane * units.length;
  const at = (/** @type {any} */ step, /** @type {number} */ index) =>
    /** @type {[number, number]} */ ([16 + lane * row(step), top + height * (index + 0.5)]);
  const points = /** @type {[number, number][]} */ ([]);
  steps.forEach((/** @type {any} */ step, /** @type {number} */ index) => {
    const [x, y] = at(step, index);
    const before = points.at(-1);
    if (before && before[0] !== x) {
      const turn = y - height / 2;
      points.push([before[0], turn], [x, turn]);
    }
    points.push([x, y]);
  });
  const bottom = top * 2 + height * steps.length;
  return sheet({ name: 'lanes', width, height: bottom, about },
    units.map((/** @type {any} */ _, /** @type {number} */ index) => h('line', { class: 'way', x1: 16 + lane * index, x2: 16 + lane * index, y1: 0, y2: bottom })),
    h('path', { class: 'road', d: way(points) }),
    steps.map((/** @type {any} */ step, /** @type {number} */ index) => {
      const spot = at(step, index);
      const changed = step.holder !== steps[index - 1]?.holder;
      return [
        stop(step, number(step), spot),
        changed && named(fullName(step), width - names - 4, names, spot[1], 6),
      ];
    }));
}

/** @param {any} step @param {string | number} number @param {[number, number]} at */
function stop(step, number, [x, y]) {
  const kind = step.limited ? 'stop' : 'stop unlimited';
  return h('g', { class: step.onlyOn ? `${kind} paper` : kind },
    h('circle', { cx: x, cy: y, r: 12.5 }),
    h('text', { x, y: y + LETTER * 0.36, 'text-anchor': 'middle' }, number));
}

/** The name, and the short one by which the other picture calls it. @param {any} step */
function fullName(step) {
  return step.holderShort === step.holderTitle ? step.holderTitle : `${step.holderTitle} – ${step.holderShort}`;
}
