// The form on paper: read again by programs that know nothing of us.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launch, only } from './support/browser.mjs';
import { choose, FAULTY, fill, openDraft, speak, toPreview } from './support/draft.mjs';
import { engine } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** What is printed: in each language of a reader, and the form that is given with each medium. */
const PRINTS = [
  { lang: 'kk', medium: 'electronic', words: ['Ақпараттық парақ', 'Ешкім оқымаған', 'Керек құжат / Нужный документ'] },
  { lang: 'ru', medium: 'paper', words: ['Корешок формуляра', 'Никем не прочитано', 'Персональный код сотрудника'] },
  { lang: 'en', medium: 'paper', words: ['Stub of the formulyar', 'Nobody has read it', 'Personal code of the officer', 'Туған күні / Дата рождения / Date of birth'] },
];

for (const { lang, medium, words } of PRINTS) {
  test(`the printed form is whole, its text is found again, and each bar code is read, ${medium}, ${lang}`, { skip: only(['chromium', 'firefox'], 'nothing prints to a file without a dialogue') }, async () => {
    const page = await openDraft(browser, { media: { colorScheme: 'dark' } });
    await fill(page, { ...FAULTY, surname: 'Өтеғалиева', name: 'Іңкәр', patronymic: 'Сәкенқызы', iin: '991231200017', birthDate: '31.12.1899' });
    await page.locator(`input[value=${medium}]`).check();
    await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 700, height: 900 } });
    await page.locator('canvas').waitFor();
    await toPreview(page);
    await speak(page, lang);
    const folder = mkdtempSync(join(tmpdir(), 'qujat-print-'));
    try {
      const paper = join(folder, 'formulyar.pdf');
      writeFileSync(paper, await page.native.pdf(engine === 'chromium' ? { preferCSSPageSize: true, tagged: true } : { format: 'A4', preferCSSPageSize: true }));
      const text = program('pdftotext', [paper, '-']);
      // A font may write «ffi» as one sign.
      const flat = text.normalize('NFKC').replaceAll(/\s+/g, ' ');
      for (const word of ['ҮЛГІ', 'ОБРАЗЕЦ', 'SAMPLE', 'ӨТЕҒАЛИЕВА', 'ІҢКӘР', 'СӘКЕНҚЫЗЫ', '000000000000', 'P<KAZOTEGALIEVA<<INKAR<',
        'IDKAZSPECIMEN<2991231200017<<<', 'OTEGALIEVA<<INKAR<<<<<<<<<<<<<', ...words]) {
        assert.ok(flat.includes(word), `the text of the print lacks ${word}`);
      }
      assert.equal(text.split('\f').length - 1, 2, 'the form has a page, and the sheet that is given one with the lines');
      const about = program('pdfinfo', [paper]);
      assert.match(about, /Page size:\s+59\d\.?\d* x 84\d\.?\d* pts \(A4\)/);
      // Only Chromium can tag what it prints.
      assert.equal(/Tagged:\s+yes/.test(about), engine === 'chromium');
      const fonts = program('pdffonts', [paper]).trim().split('\n').slice(2).map((row) => row.match(/ (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/));
      assert.ok(fonts.length > 0 && fonts.every((font) => font?.[1] === 'yes'), 'every font is in the file');
      program('pdftoppm', ['-r', '150', '-png', paper, join(folder, 'page')]);
      const codes = [1, 2].map((number) => program('zbarimg', ['--quiet', join(folder, `page-${number}.png`)], 4).trim());
      // The stub has the bar code too, the information sheet has none.
      assert.deepEqual(codes, ['CODE-128:000000000000', medium === 'paper' ? 'CODE-128:000000000000' : '']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** What an independent program says of a print. @param {string} name @param {string[]} words @param {number} [nothing] how it ends where it finds nothing */
function program(name, words, nothing) {
  try {
    return execFileSync(name, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (nothing !== undefined && error.status === nothing) {
      return error.stdout;
    }
    if (error.code === 'ENOENT') {
      throw new Error(`${name} is not on this machine; on Debian: apt-get install poppler-utils zbar-tools`);
    }
    throw error;
  }
}
