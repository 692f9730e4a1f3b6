// One step at a time, drawn from the state and from what the engine says of it.

import { draftOf, SERVICE } from './draft.js';
import { draw, h } from './draw.js';
import { feedbackOf } from './feedback.js';
import { isSome } from './file.js';
import { answer, HISTORY, verdictHeard } from './headline.js';
import { linkOf } from './link.js';
import { wear } from './look.js';
import { Outlook } from './outlook.js';
import { documentOf, QUESTIONS } from './path.js';
import { placeOf } from './places.js';
import { questionsOf } from './questions.js';
import { receiptOf, versionsOf } from './receipt.js';
import { EDITION } from './state.js';
import { dateInWords } from './words.js';
import './elements/qujat-about.js';
import './elements/qujat-answers.js';
import './elements/qujat-clear.js';
import './elements/qujat-display.js';
import './elements/qujat-document.js';
import './elements/qujat-documents.js';
import { summed } from './elements/qujat-draft.js';
import './elements/qujat-feedback.js';
import './elements/qujat-keep.js';
import './elements/qujat-language.js';
import './elements/qujat-names.js';
import './elements/qujat-preview.js';
import './elements/qujat-question.js';
import './elements/qujat-repealed.js';
import './elements/qujat-result.js';
import './elements/qujat-returned.js';
import './elements/qujat-start.js';
import './elements/qujat-timeline-view.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./words.js').Say} Say */

/** Where a person begins, and where the day is asked: there the order has its dates at once. In large text they would fill the screen of any other view. */
const DATED = ['start', 'submittedOn'];

/** What is shown of one set of answers. Whoever begins with others makes another one, so nothing of these stays. */
export class View {
  #engine;
  #state;
  #outlook;
  /** What the timeline showed last, while the next is being drawn. @type {any} */
  #shown = null;
  /** Whether the page has shown that a long computation begins. */
  #waited = false;
  /** The questions of the case that was drawn last. @type {string[]} */
  #asked = [];
  /** The answer that was said last. */
  #said = '';

  /** @param {import('./engine.js').Engine} engine @param {State} state */
  constructor(engine, state) {
    this.#engine = engine;
    this.#state = state;
    this.#outlook = new Outlook(engine);
  }

  /**
   * @param {Say} say
   * @param {boolean} renewed whether a newer page was kept for the next time
   * @param {() => void} again has it drawn once more, when a frame has passed
   */
  draw(say, renewed, again) {
    const state = this.#state;
    const { lang } = state;
    document.documentElement.lang = lang;
    element('header qujat-language').data = { lang, say };
    element('qujat-display').data = { display: state.display, step: state.step, say };
    wear(state.display);
    element('#skip').textContent = say('site.skip');
    // Before the engine is there, these say what the page came with.
    const edition = this.#engine.ready && this.#engine.editions(lang).find(({ id }) => id === EDITION);
    if (edition) {
      element('qujat-repealed').data = { edition, brief: !DATED.includes(state.step), say };
    }
    element('#fresh').textContent = renewed ? say('site.fresh') : '';

    this.#drawStep(element('main'), say, again);
    const some = isSome(state);
    const link = state.wanted === 'link' && some ? linkOf(state) : '';
    const receipt = state.wanted === 'receipt' ? this.receipt(say) : '';
    const answered = this.#calls().length > 0;
    element('qujat-keep').data = { some, answered, link, receipt, replayed: state.replayed, fault: state.fileFault, say };
    this.drawFeedback(say);
    element('qujat-clear').data = { clearing: state.clearing, say };
    if (edition) {
      element('footer qujat-about').data = { edition, some, say };
    }
    const [problem] = state.problems;
    document.title = `${problem ? `${say('problem.title')}: ` : ''}${element('#title').textContent} – ${say('site.name')}`;
    tell('state', { step: state.step, service: state.answers.service ?? '', lang });
  }

  /** The receipt of what is shown, as a file. @param {Say} say */
  receipt(say) {
    const { lang, today } = this.#state;
    const head = [`${say('receipt.title')}, ${dateInWords(say, today)}`, this.#said, say('receipt.hint')].filter(Boolean);
    return `${JSON.stringify(receiptOf(this.#engine, this.#calls(), { day: today, lang, head }), null, 2)}\n`;
  }

  /** What a person says is wrong with what is shown, as a file. */
  feedback() {
    const { feedback, step, lang } = this.#state;
    return feedbackOf(feedback, { view: step, lang, versions: versionsOf(this.#engine) });
  }

  /** @param {Say} say */
  drawFeedback(say) {
    const { feedback } = this.#state;
    // The file names the engine, so until that is there the words stand alone.
    const file = this.#engine.ready && feedback.words.trim() ? this.feedback() : '';
    element('qujat-feedback').data = { feedback, file, say };
  }

  /** The same answer is said once more. */
  sayAgain() {
    this.#said = '';
  }

  /** @param {Element} main @param {Say} say @param {() => void} again */
  #drawStep(main, say, again) {
    const state = this.#state;
    const service = () => this.#engine.services(EDITION, state.lang).find(({ id }) => id === state.answers.service);
    if (state.step === 'formulyar' || state.step === 'preview') {
      this.#drawFormulyar(main, say);
    } else if (state.step === 'start' || !state.answers.service) {
      draw(main, h('qujat-start', { '.data': { state, say } }));
    } else if (state.step === 'timeline') {
      this.#drawTimeline(main, service(), say, again);
    } else {
      this.#drawCase(main, service(), say);
    }
  }

  /** The views that need the list of documents. @param {Element} main @param {any} service @param {Say} say */
  #drawCase(main, service, say) {
    const state = this.#state;
    const vocabulary = this.#engine.vocabulary(state.lang);
    const asked = questionsOf(this.#engine, state);
    this.#asked = asked;
    const application = state.application(asked);
    const list = this.#engine.requirements(application, state.lang);
    const report = this.#engine.checkPackage(state.packageOf(application), state.lang);
    // Before the check nothing is called wrong while it is being typed.
    const faults = state.checked || state.step === 'documents' ? this.#faults(report) : new Map();
    for (const { id, text, beside } of state.problems) {
      faults.set(id, beside ?? text);
    }
    const shared = { state, service, vocabulary, asked, list, report, faults, say };
    const kind = documentOf(state.step);
    const view = QUESTIONS.includes(state.step) ? 'question' : kind ? 'document' : state.step;
    draw(main, h(`qujat-${view}`, {
      'data-key': state.step,
      '.data': { ...shared, ...view === 'result' && { timeline: this.#outlook.timeline(state) } },
    }), (view === 'result' || view === 'returned') && this.#stamp(say));
    if (view === 'result') {
      tell('result', { verdict: report.verdict, findings: report.findings.map((/** @type {any} */ { code }) => code) });
    }
    this.#sayAnew(state.checked ? verdictHeard(report, say) : '', true);
  }

  /** What is wrong with each field, by its id. @param {any} report */
  #faults(report) {
    const faults = /** @type {Map<string, string>} */ (new Map());
    for (const finding of report?.findings ?? []) {
      // A missing document is nothing wrong with the field that is empty; its row says that it is missing.
      if (finding.path !== '/documents' && finding.code !== HISTORY) {
        const { id } = placeOf(finding, report, this.#state);
        faults.set(id, [faults.get(id), finding.what].filter(Boolean).join(' '));
      }
    }
    return faults;
  }

  /** @param {Element} main @param {any} service @param {Say} say @param {() => void} again */
  #drawTimeline(main, service, say, again) {
    const state = this.#state;
    const vocabulary = this.#engine.vocabulary(state.lang);
    // A long computation begins once the page has shown that it does.
    const busy = !this.#waited && this.#shown?.lang === state.lang && this.#outlook.isLong(state);
    const outlook = busy ? this.#shown.outlook : this.#outlook.of(state, vocabulary);
    this.#shown = { outlook, lang: state.lang };
    const application = state.application(questionsOf(this.#engine, state));
    const verdict = state.checked ? this.#engine.checkPackage(state.packageOf(application), state.lang).verdict : undefined;
    const title = answer(outlook.timeline, say, verdict);
    draw(main, h('qujat-timeline-view', { '.data': { state, service, vocabulary, outlook, title, busy, say } }), this.#stamp(say));
    if (busy) {
      requestAnimationFrame(() => setTimeout(() => {
        this.#waited = true;
        again();
        this.#waited = false;
      }));
    } else {
      this.#sayAnew([title, outlook.forecast.onTime?.text].filter(Boolean).join('. '), false);
    }
  }

  /** @param {Element} main @param {Say} say */
  #drawFormulyar(main, say) {
    const state = this.#state;
    const vocabulary = this.#engine.vocabulary(state.lang);
    const report = this.#engine.previewFormulyar(draftOf(state), state.lang);
    // Where the size of the photograph stands.
    const { requirements } = this.#engine.requirements({ edition: EDITION, service: SERVICE, applicant: {} }, state.lang);
    const sized = requirements.find(({ anyOf }) => anyOf.some(({ kind }) => kind === 'photo'))?.why;
    const shown = { state, vocabulary, report, sized, say };
    draw(main, ...state.step === 'preview' ? [h('qujat-preview', { '.data': shown }), this.#stamp(say)] : [h('qujat-draft', { '.data': shown })]);
    this.#sayAnew(state.step === 'formulyar' && state.draftChecked ? summed(report.findings, say) : '', false);
  }

  /** What the step asked the engine. @returns {import('./receipt.js').Call[]} */
  #calls() {
    const state = this.#state;
    /** @type {import('./receipt.js').Call} */
    const timeline = { ask: 'previewTimeline', of: [state.dated(), state.situation()] };
    switch (state.step) {
      case 'result':
      case 'returned':
        return [{ ask: 'checkPackage', of: [state.packageOf(state.application(this.#asked))] }, timeline];
      case 'timeline': {
        const { timeline: { submittedOn, endsInIssue }, today } = this.#shown.outlook;
        const [application, assumptions, situation] = [state.dated(), state.assumptions(), state.situation()];
        return submittedOn && endsInIssue
          ? [timeline, { ask: 'forecastTimeline', of: [application, assumptions, situation] },
            { ask: 'whereabouts', of: [application, assumptions, today, situation] }]
          : [timeline];
      }
      case 'formulyar':
      case 'preview':
        return state.step === 'preview' || state.draftChecked ? [{ ask: 'previewFormulyar', of: [draftOf(state)] }] : [];
      default:
        return [];
    }
  }

  /** What stands at the end of a printed answer. @param {Say} say */
  #stamp(say) {
    const named = { edition: EDITION, ...versionsOf(this.#engine), day: this.#state.today };
    return h('p', { class: 'stamp', 'data-key': 'stamp' },
      Object.entries(named).filter(([, value]) => value).map(([name, value]) => `${say(`receipt.${name}`)}: ${value}`).join('; '));
  }

  /** @param {string} said the answer @param {boolean} first whether to say it when there was none before */
  #sayAnew(said, first) {
    if (said && said !== this.#said && (this.#said || first)) {
      announce(said);
    }
    this.#said = said;
  }
}

/** Says what has happened. @param {string} text @param {boolean} [seen] whether it is shown too */
export function announce(text, seen = false) {
  element(seen ? '#notice' : '#live').textContent = text;
}

/** Tells whoever shows the page in theirs where it is; no answer of a person is in it. @param {'state' | 'result'} what @param {Record<string, unknown>} detail */
function tell(what, detail) {
  document.dispatchEvent(new CustomEvent(`qujat-${what}`, { detail }));
}

/** @param {string} selector @returns {any} */
function element(selector) {
  return document.querySelector(selector);
}
