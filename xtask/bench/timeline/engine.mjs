// The forecast and the queue as a page gets them: through the compiled module, the whole answer with its words.
import { load, sample } from '../support/samples.mjs';

const [, , task, samples] = process.argv;
const engine = await load();
const application = { service: 'passport-id-card', urgency: 'general', medium: 'electronic', submittedOn: '2012-10-01' };
const staff = { 'service-centre': 3, 'district-police': 2, 'regional-police': 3, committee: 3, 'production-centre': 1 };
const office = { staff: Object.entries(staff).map(([unit, people]) => ({ unit, people })) };
const assumptions = { cases: 10_000, seed: 394 };
let report;
const run = {
  forecast: () => (report = engine.forecastTimeline(application, assumptions, 'en')),
  queue: () => (report = engine.simulateQueue(application, { ...assumptions, sentBack: 20 }, office, 'en')),
}[task];
sample({ samples: Number(samples), calls: 1, unit: 'milliseconds', answer: () => report.percentiles }, run);
