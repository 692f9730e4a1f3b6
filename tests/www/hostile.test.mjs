// Whatever other people's pages do, does a citizen get an answer in the frame and in each of the elements, and does nothing leave?
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { askedLater, begun, fetchedSince, fitted, ready, startHosts, told, wrongs } from './support/hosts.mjs';
import { requestCount } from './support/site.mjs';

const TAGS = ['qujat-checker', 'qujat-timeline', 'qujat-formulyar'];

/** A page as wide as a desk has it; the others are those of a phone. */
const WIDE = { width: 900, height: 740 };

/** Each page has a frame and the three elements; of a crowd, the last ones are asked. */
const HOSTS = [
  { name: 'ancient', does: 'sets everything back, as in 2006', size: WIDE },
  { name: 'global', does: 'has rules for everything' },
  { name: 'rtl', does: 'is written from right to left' },
  { name: 'narrow', does: 'has a column of 280 pixels', size: WIDE },
  { name: 'dark', does: 'is dark', dark: true },
  { name: 'crowd', does: 'has many of them', size: WIDE, each: 2 },
  { name: 'removes', does: 'takes them away and puts them elsewhere', moves: true },
];

let browser;
let hosts;
before(async () => {
  [browser, hosts] = await Promise.all([launch(), startHosts({ frames: ['/embed/v1/frame.html'] })]);
});
after(async () => {
  await Promise.all([browser?.close(), hosts?.close()]);
});

for (const { name, does, size, each = 1, dark = false, moves = false } of HOSTS) {
  test(`on a page that ${does}, the frame and each element answer, and ask for nothing`, async () => {
    const mark = requestCount();
    const host = await hosts.open(browser, name, { size });
    await ready(host, each * 4);
    if (moves) {
      await move(host);
      // The frame begins anew; an element is ready once.
      await ready(host, 5);
    }
    const nth = each - 1;
    const inside = await begun(host, nth);
    // The verdict takes many steps; `embed.test.mjs` goes there. This view is as high.
    // Frames around it may still grow, and a press falls beside it: a person presses again.
    const typed = () => inside.locator('#field-draft-surname').count();
    await eventually(async () => {
      if ((await typed()) === 0) {
        await inside.locator('[data-go=formulyar]').click();
      }
      await eventually(async () => assert.equal(await typed(), 1), 5000);
    });
    await answered(inside);
    await fitted(host, inside, nth);
    assert.deepEqual(await place(host, nth), { same: true });
    assert.equal(isLight(await inside.evaluate(() => getComputedStyle(document.body).backgroundColor)), !dark);
    assert.deepEqual(await barriers(inside), []);

    // A press goes to what was painted where it falls, and that is the frame until the elements are.
    await host.locator(TAGS[0]).nth(nth).evaluate((element) => element.scrollIntoView());
    await host.screenshot();
    for (const tag of TAGS) {
      const element = host.locator(tag).nth(nth);
      const before = (await told(host, 'result')).length;
      await answered(element, tag);
      await eventually(async () => assert.ok((await told(host, 'result')).length > before, `${tag} has told no result`));
      const looks = await lookOf(element);
      assert.deepEqual({ ...looks, paper: isLight(looks.paper), ink: isLight(looks.ink) }, {
        font: '16px', flow: ['ltr', 'normal', 'none', 'normal'], paper: !dark, ink: dark, whole: true, inside: true, pressable: true,
      }, tag);
    }
    // The rest of the page is the page's affair.
    assert.deepEqual(await barriers(host, { within: TAGS.join() }), []);

    assert.deepEqual([...new Set(fetchedSince(mark))], ['elements.js', 'engine_bg.wasm', 'frame.html', 'qujat.js']);
    assert.equal(fetchedSince(mark).filter((file) => file === 'engine_bg.wasm').length, 1);
    assert.deepEqual((await askedLater(host, [inside])).filter((url) => !(moves && url.includes('/frame.html'))), []);
    assert.deepEqual(await wrongs(host, [inside]), []);
  });
}

/** Takes everything out of its place, and puts it elsewhere a moment later. */
async function move(host) {
  await host.evaluate(() => new Promise((done) => {
    const moved = [...document.querySelector('#one').children];
    document.querySelector('#one').replaceChildren();
    setTimeout(() => {
      document.querySelector('#other').append(...moved);
      done();
    });
  }));
}

/** Does what makes an element answer, or a frame that shows the formulyar. */
async function answered(place, tag = 'qujat-formulyar') {
  if (tag === 'qujat-checker') {
    await place.locator('input[type=checkbox]').first().check();
    await place.locator('[data-do=check]').click();
    await place.locator('[part=verdict]').waitFor();
  } else if (tag === 'qujat-timeline') {
    await place.locator('input[value=residence-registration]').check();
    await place.locator('[part=promise]').waitFor();
  } else {
    await place.locator('#field-draft-surname').fill('Өтeғалиева');
    await place.locator('[data-do=check-draft]').click();
    await place.locator('#summary').waitFor();
  }
}

/** Whether the frame is as wide as its place. */
function place(host, nth) {
  return host.locator('iframe').nth(nth).evaluate((frame) => {
    const { paddingLeft, paddingRight } = getComputedStyle(frame.parentElement);
    const width = frame.parentElement.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const own = frame.getBoundingClientRect().width;
    return { same: Math.abs(own - width) < 1 || `the frame is ${own} px wide, its place ${width}` };
  });
}

/** What a host's rules could have changed. */
function lookOf(element) {
  return element.evaluate((host) => {
    const base = host.shadowRoot.querySelector('[part=base]');
    const style = getComputedStyle(base);
    // The timeline has nothing to press but what there is to choose.
    const pressed = [...base.querySelectorAll('[part=button], .choice label')].map((each) => each.getBoundingClientRect());
    return {
      font: style.fontSize,
      flow: [style.direction, style.letterSpacing, style.textTransform, style.whiteSpace],
      paper: style.backgroundColor,
      ink: style.color,
      whole: base.clientHeight <= host.clientHeight + 60 && host.clientHeight > 500,
      inside: base.scrollWidth <= base.clientWidth + 1,
      pressable: pressed.length > 0 && pressed.every(({ width, height }) => width >= 44 && height >= 44),
    };
  });
}

function isLight(colour) {
  return colour.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((one, other) => one + other) > 382;
}
