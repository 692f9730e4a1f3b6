// How fast days are counted, and models drawn: the engine beside what others would use.
//
// Nobody is asked for the same answer where he cannot give it: date-fns knows no holidays, date-holidays no moved days,
// numpy's forecast no calendar, and Prosimos no holidays. The engine's answers hold their words and dates.
import { fileURLToPath } from 'node:url';

import { bench, npmVersion } from './support/turns.mjs';

const { QUJAT_PYTHON: python, QUJAT_NATIVE: native } = process.env;
const at = (file) => fileURLToPath(new URL(`timeline/${file}`, import.meta.url));
const days = (who) => ['node', at('days.mjs'), who];

bench([
  {
    title: 'Adding 30 working days to each of 465 days',
    unit: 'ns',
    contenders: [
      { name: 'qujat, wasm, numbers of days', command: days('qujat'), ours: true },
      { name: 'qujat, wasm, Date to Date', command: days('qujat-dates') },
      { name: 'qujat, native', command: [native, 'days'] },
      { name: `date-fns ${npmVersion('date-fns')}, no holidays`, command: days('date-fns'), aim: 1 },
      { name: `date-holidays ${npmVersion('date-holidays')}, a year at once`, command: days('date-holidays-years') },
      { name: `date-holidays ${npmVersion('date-holidays')}, isHoliday`, command: days('date-holidays'), aim: 1000 },
    ],
  },
  {
    title: 'A forecast from 10 000 cases',
    unit: 'ms',
    aim: 1,
    contenders: [
      { name: 'qujat, wasm, on the calendar', command: ['node', at('engine.mjs'), 'forecast', '101'], ours: true },
      { name: 'numpy, no calendar', command: [python, at('forecast_numpy.py'), '31'] },
    ],
  },
  {
    title: '10 000 cases through queues with finite staff',
    unit: 'ms',
    aim: 50,
    contenders: [
      { name: 'qujat, wasm', command: ['node', at('engine.mjs'), 'queue', '21'], ours: true },
      { name: 'SimPy', command: [python, at('queue_simpy.py'), '1'], aim: 20, rounds: 1 },
      // A case costs it as much among few as among many, and ten thousand take it minutes.
      { name: 'Prosimos, 500 cases × 20', command: [python, at('queue_prosimos.py'), '500'], aim: 300, rounds: 1 },
    ],
  },
]);
