// A person at the page: sees headings, reads, presses what has a name, and is told in the end what became of it. Everything is found by the
// words that are seen or heard, so a story is told once for all three languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { eventually } from './browser.mjs';
import { chooseFile } from './case.mjs';
import { quiet, requestCount, requests } from './site.mjs';

/** @typedef {import('./browser.mjs').Page} Page */

/** What the engine calls the things of these stories. @type {Record<string, Record<string, string>>} */
const TEXTS = {
  kk: {
    passport: 'Паспорт немесе жеке куәлік алу',
    temporaryCard: 'Уақытша жеке куәлік алу',
    registration: 'Тұрғылықты жері бойынша тіркелу',
    deregistration: 'Тіркеу есебінен шығу',
    childPassport: '16 жасқа толмаған балаға паспорт алу',
    cardLost: 'Жеке куәлік жоғалды немесе ұрланды',
    consent: 'Меншік иесінің келісімімен тіркелу',
    naturalPerson: 'Жеке адам',
    parent: 'Баланың әкесі немесе анасы',
    atResidence: 'Тұрғылықты жеріндегі Орталықта',
    why: 'Не себепті өтініш бересіз?',
    born: 'Өтініш беруші қай күні туған?',
    bornOn: '1893 жылғы 14 ақпан',
    bornMissing: 'Өтініш берушінің туған күні көрсетілмеген',
    day: 'Құжаттарды қай күні тапсырасыз?',
    october: '2012 жылғы 1 қазан',
    nextDay: '2012 жылғы 2 қазан',
    oneDay: '1 жұмыс күні',
    application: 'еркін нысанда жазылған өтініш',
    photo: 'фотосурет',
    birthCertificate: 'туу туралы куәлік',
    consentPaper: 'меншік иесінің немесе жалдаушының жазбаша келісімі',
    paragraph8: '1‑қосымша, 8‑тармақ',
    paragraph10: '10‑тармақ',
    paragraph11: '11‑тармақ',
    column1: '1‑кесте, 1‑баған',
    free: 'Тегін',
  },
  ru: {
    passport: 'Паспорт или удостоверение личности',
    temporaryCard: 'Временное удостоверение личности',
    registration: 'Регистрация по месту жительства',
    deregistration: 'Снятие с регистрационного учета',
    childPassport: 'Паспорт ребенку до 16 лет',
    cardLost: 'Удостоверение личности утеряно или украдено',
    consent: 'Регистрация с согласия собственника',
    naturalPerson: 'Физическое лицо',
    parent: 'Отец или мать ребенка',
    atResidence: 'В ЦОНе по месту жительства',
    why: 'Почему вы обращаетесь?',
    born: 'Когда родился заявитель?',
    bornOn: '14 февраля 1893 года',
    bornMissing: 'Не указана дата рождения заявителя',
    day: 'Когда вы сдаете документы?',
    october: '1 октября 2012 года',
    nextDay: '2 октября 2012 года',
    oneDay: '1 рабочий день',
    application: 'письменное заявление в произвольной форме',
    photo: 'фотография',
    birthCertificate: 'свидетельство о рождении',
    consentPaper: 'письменное согласие собственника или нанимателя жилья',
    paragraph8: 'приложение 1, пункт 8',
    paragraph10: 'пункт 10',
    paragraph11: 'пункт 11',
    column1: 'таблица 1, графа 1',
    free: 'Бесплатно',
  },
  en: {
    passport: 'Passport or identity card',
    temporaryCard: 'Temporary identity card',
    registration: 'Registering your residence',
    deregistration: 'Ending your registration',
    childPassport: 'Passport for a child under 16',
    cardLost: 'The identity card was lost or stolen',
    consent: 'Registration with the owner’s consent',
    naturalPerson: 'Natural person',
    parent: 'Father or mother of the child',
    atResidence: 'At the Public Service Centre of the place of residence',
    why: 'Why are you applying?',
    born: 'When was the applicant born?',
    bornOn: '14 February 1893',
    bornMissing: 'The applicant’s date of birth is missing',
    day: 'On which day will you hand in the documents?',
    october: '1 October 2012',
    nextDay: '2 October 2012',
    oneDay: '1 working day',
    application: 'written application in free form',
    photo: 'photograph',
    birthCertificate: 'birth certificate',
    consentPaper: 'written consent of the owner or tenant',
    paragraph8: 'annex 1, par\\. 8',
    paragraph10: 'par\\. 10',
    paragraph11: 'par\\. 11',
    column1: 'table 1, column 1',
    free: 'Free',
  },
};

/**
 * The words of the page, as it says them, and what the engine calls things.
 *
 * @param {string} lang @returns {{ said: (key: string, values?: Record<string, unknown>) => string, texts: Record<string, string> }}
 */
export function words(lang) {
  const all = JSON.parse(readFileSync(new URL(`../../../www/i18n/${lang}.json`, import.meta.url), 'utf8'));
  const said = (/** @type {string} */ key, /** @type {Record<string, any>} */ values = {}) => {
    assert.ok(key in all, `nobody says ${key}`);
    return all[key].replaceAll(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) => String(values[name]));
  };
  return { said, texts: TEXTS[lang] };
}

/**
 * Somebody comes to the page, and nothing is asked of the server from now on.
 *
 * @param {{ open: (path: string) => Promise<Page> }} browser @param {string} lang @param {string} [path] the start page unless told
 */
export async function person(browser, lang, path = `/${lang}/`) {
  const { said } = words(lang);
  const page = await browser.open(path);
  await page.locator('main h1#title').waitFor();
  await quiet(page);
  const mark = requestCount();
  const presses = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).first().click();
  return {
    page,
    presses,
    /** The text of the view, as it is seen. @returns {Promise<string>} */
    reads: () => page.locator('main').innerText(),
    /** A view has come: its heading is the title of the page, and the focus is where reading goes on. */
    sees: (/** @type {string | RegExp} */ title, /** @type {string} */ focus = 'title') => eventually(async () => {
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      if (typeof title === 'string') {
        assert.equal(heading, title);
      } else {
        assert.match(heading, title);
      }
      assert.ok((await page.title()).startsWith(heading), `the title is ${await page.title()}`);
      assert.equal(await page.evaluate(() => document.activeElement?.id), focus);
    }),
    /** Chooses an answer and goes on. */
    answers: async (/** @type {string} */ label) => {
      await page.getByLabel(label, { exact: true }).check();
      await presses(said('action.continue'));
    },
    /** Ticks a document. */
    has: (/** @type {string} */ label) => page.getByLabel(label, { exact: true }).check(),
    /** Says a date of birth and goes on. */
    born: async (/** @type {string} */ day, /** @type {number} */ month, /** @type {string} */ year) => {
      await page.getByLabel(said('date.day')).fill(day);
      await page.getByLabel(said('date.month')).selectOption(said(`date.month.${month}`));
      await page.getByLabel(said('date.year')).fill(year);
      await presses(said('action.continue'));
    },
    /** Follows a link by what it says. */
    follows: (/** @type {string | RegExp} */ name) => page.getByRole('link', { name }).first().click(),
    /** Goes on with the Tab key until something is reached. */
    tabsTo: async (/** @type {string} */ role, /** @type {string | undefined} */ name) => {
      for (let tabs = 0; tabs < 80; tabs += 1) {
        const reached = await page.evaluate(() => {
          const focused = /** @type {any} */ (document.activeElement);
          const { localName, type, labels } = focused;
          const roles = { button: 'button', select: 'combobox', a: 'link', input: type === 'radio' || type === 'checkbox' ? type : 'textbox' };
          return { role: roles[localName], name: (labels?.[0] ?? focused).textContent };
        });
        if (reached.role === role && reached.name.includes(name ?? '')) {
          return;
        }
        await page.press('Tab');
      }
      assert.fail(`the Tab key never reaches ${role} ${name ?? ''}`);
    },
    /** Keeps the answers in a file. @returns {Promise<string>} */
    saves: async () => {
      await page.catchDownloads();
      await page.locator('summary', { hasText: said('keep.title') }).click();
      await presses(said('keep.save'));
      const [file] = await page.downloads();
      return file.bytes.toString('utf8');
    },
    /** Opens a file, as the dialogue of the browser does. */
    opens: (/** @type {string} */ text) => chooseFile(page, text),
    /** In the end: nobody was asked, nothing is left, and nothing was said against the page. */
    told: async () => {
      assert.deepEqual(requests(mark), []);
      assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
      assert.deepEqual(await page.complaints(), []);
    },
  };
}
