// What is said when the page cannot begin. These words are here and not with the others, for the others may be what did not come.

import { draw, h } from './draw.js';

/** @typedef {'unreachable' | 'refused' | 'broken' | 'no-wasm' | 'memory' | 'stopped'} Why */

/** What happened and what to do, by language. @type {Record<string, Record<Why | 'again' | 'help', string>>} */
export const FAILURES = {
  kk: {
    unreachable: 'Беттің бір бөлігі жүктелмеді: байланыс үзілді. Интернетті тексеріп, қайталап көріңіз.',
    refused: 'Сервер беттің бір бөлігін бермеді. Бірнеше минуттан соң қайталап көріңіз.',
    broken: 'Беттің бір бөлігі бүлініп немесе толық емес жүктелді. Қайталап көріңіз; көмектеспесе, басқа желіден ашыңыз.',
    'no-wasm': 'Бұл браузер тексеруді орындай алмайды: ол тым ескі немесе онда WebAssembly өшірілген. Басқа браузерден ашыңыз '
      + 'немесе осы бет үшін қорғаудың қатаң режимін өшіріңіз.',
    memory: 'Құрылғының жады жетпеді. Басқа қойындылар мен қосымшаларды жауып, қайталап көріңіз.',
    stopped: 'Тексеру іске қосылмады. Қайталап көріңіз; көмектеспесе, басқа браузерден ашыңыз.',
    again: 'Қайталап көру',
    help: 'Көмек: 1414 бірыңғай байланыс орталығы, қоңырау тегін.',
  },
  ru: {
    unreachable: 'Часть страницы не загрузилась: связь прервалась. Проверьте интернет и попробуйте еще раз.',
    refused: 'Сервер не отдал часть страницы. Попробуйте еще раз через несколько минут.',
    broken: 'Часть страницы пришла поврежденной или не полностью. Попробуйте еще раз; если не поможет, откройте страницу из другой сети.',
    'no-wasm': 'Этот браузер не может выполнить проверку: он слишком старый, или в нем выключен WebAssembly. Откройте страницу в другом браузере '
      + 'или выключите для нее строгий режим защиты.',
    memory: 'Устройству не хватило памяти. Закройте другие вкладки и приложения и попробуйте еще раз.',
    stopped: 'Проверка не запустилась. Попробуйте еще раз; если не поможет, откройте страницу в другом браузере.',
    again: 'Попробовать еще раз',
    help: 'Помощь: единый контакт-центр 1414, звонок бесплатный.',
  },
  en: {
    unreachable: 'A part of the page did not load: the connection was lost. Check the internet and try again.',
    refused: 'The server did not hand over a part of the page. Try again in a few minutes.',
    broken: 'A part of the page arrived damaged or incomplete. Try again; if that does not help, open the page from another network.',
    'no-wasm': 'This browser cannot run the check: it is too old, or WebAssembly is switched off in it. Open the page in another browser, '
      + 'or switch off strict protection for it.',
    memory: 'The device ran out of memory. Close other tabs and apps and try again.',
    stopped: 'The check did not start. Try again; if that does not help, open the page in another browser.',
    again: 'Try again',
    help: 'Help: Unified Contact Centre 1414, free of charge.',
  },
};

/**
 * Says in every language, that of the page first, why the page did not begin and what to do.
 *
 * @param {HTMLElement} place @param {Why} why
 */
export function showFailure(place, why) {
  const own = document.documentElement.lang;
  const languages = Object.keys(FAILURES).sort((one, other) => Number(other === own) - Number(one === own));
  draw(place, languages.map((lang) => {
    const words = FAILURES[lang];
    return h('div', { lang, 'data-key': lang },
      h('p', null, words[why]),
      h('p', null, h('button', { type: 'button', class: lang === own ? 'first' : 'second', 'data-again': '' }, words.again)),
      h('p', null, h('a', { href: 'tel:1414' }, words.help)));
  }));
  place.addEventListener('click', (event) => {
    if (/** @type {Element} */ (event.target).closest('[data-again]')) {
      location.reload();
    }
  });
  place.dataset.why = why;
  place.classList.remove('late');
  place.hidden = false;
}
