// Do the programs that people open BPMN files with read ours without a complaint?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';

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

test('there is a diagram of every service and course in every language', () => {
  assert.equal(files.length, 4 * 5 * 3);
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
