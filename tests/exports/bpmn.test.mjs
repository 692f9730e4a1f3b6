// Do the programs that people open BPMN files with read ours without a complaint?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const folder = mkdtempSync(join(tmpdir(), 'qujat-bpmn-'));
const made = spawnSync('cargo', ['test', '--quiet', '--test', 'bpmn', '--', '--ignored', '--exact', 'write_every_diagram'], {
  cwd: new URL('../..', import.meta.url),
  env: { ...process.env, QUJAT_EXPORTS: folder },
  encoding: 'utf8',
});
assert.equal(made.status, 0, made.stderr);
const files = readdirSync(folder).filter((name) => name.endsWith('.bpmn'));

async function read(name) {
  return new BpmnModdle().fromXML(readFileSync(join(folder, name), 'utf8'));
}

test('there is a diagram of every course of every service in every language', () => {
  // Annex 1 has four: to the end, back from the counter, back to be completed, and without ground. The others have the first two.
  assert.equal(files.length, (4 + 2 + 2 + 2) * 3);
});

test('bpmn-moddle reads every diagram without a warning', async () => {
  for (const name of files) {
    const { rootElement, warnings } = await read(name);
    assert.deepEqual(warnings, [], name);
    const [collaboration, process] = rootElement.rootElements;
    assert.equal(collaboration.participants[0].processRef, process, name);
    const [{ plane }] = rootElement.diagrams;
    const drawn = new Set(plane.planeElement.map((element) => element.bpmnElement));
    for (const element of [...process.flowElements, ...process.laneSets[0].lanes, ...collaboration.participants]) {
      assert.ok(drawn.has(element), `${element.id} of ${name}`);
    }
    const inLanes = process.laneSets[0].lanes.flatMap((lane) => lane.flowNodeRef ?? []);
    const nodes = process.flowElements.filter((element) => element.$type !== 'bpmn:SequenceFlow');
    assert.deepEqual(new Set(inLanes), new Set(nodes), name);
    assert.equal(inLanes.length, nodes.length, name);
  }
});

test('bpmnlint finds nothing against its recommended rules', async () => {
  for (const name of files) {
    // A linter remembers the flows of the file before: a new one for each.
    const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
    const { rootElement } = await read(name);
    assert.deepEqual(await linter.lint(rootElement), {}, name);
  }
});

test('bpmn-js draws every diagram without a warning, and no name covers another or a shape', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    await page.setContent('<!doctype html><div id="canvas" style="width: 1600px; height: 1000px"></div>');
    await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    for (const name of files) {
      const found = await page.evaluate(draw, readFileSync(join(folder, name), 'utf8'));
      assert.deepEqual(found, { warnings: [], covered: [], cut: [] }, name);
    }
  } finally {
    await browser.close();
  }
});

/** Runs in the page: draws a diagram and measures what the viewer made of its names. */
async function draw(xml) {
  const viewer = new globalThis.BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  const registry = viewer.get('elementRegistry');
  const kind = (element) => element.businessObject.$type;
  const shapes = registry.filter((element) => element.width > 0 && !/Participant|Lane|Process|Collaboration/.test(kind(element)));
  const covered = [];
  for (const label of shapes.filter((element) => element.type === 'label')) {
    for (const other of shapes) {
      const apart =
        label.x + label.width <= other.x ||
        other.x + other.width <= label.x ||
        label.y + label.height <= other.y ||
        other.y + other.height <= label.y;
      if (label !== other && !apart) covered.push(`${label.id} and ${other.id}`);
    }
  }
  const cut = [];
  for (const task of shapes.filter((element) => kind(element) === 'bpmn:Task')) {
    const text = registry.getGraphics(task).querySelector('.djs-visual text').getBBox();
    if (text.x < 0 || text.y < 0 || text.x + text.width > task.width || text.y + text.height > task.height) cut.push(task.id);
  }
  // The strip that bears the name of a lane is 30 wide; two lines go in, three do not. The text lies on its side.
  for (const lane of registry.filter((element) => /Participant|Lane/.test(kind(element)))) {
    const text = registry.getGraphics(lane).querySelector('.djs-visual text').getBBox();
    if (text.height > 36 || text.width > lane.height) cut.push(lane.id);
  }
  viewer.destroy();
  return { warnings: warnings.map(String), covered, cut };
}
