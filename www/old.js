// Only browsers from before 2018 run this: it says at once what the page would say after a while.
(function () {
  var failed = /** @type {HTMLElement} */ (document.getElementById('failed'));
  var words = [
    ['kk', 'Бұл браузер тым ескі. Бетті жаңа браузерден (Chrome, Firefox, Safari) ашыңыз. Көмек: 1414.'],
    ['ru', 'Этот браузер слишком старый. Откройте страницу в новом браузере (Chrome, Firefox, Safari). Помощь: 1414.'],
    ['en', 'This browser is too old. Open the page in a new one (Chrome, Firefox, Safari). Help: 1414.']
  ];
  while (failed.firstChild) {
    failed.removeChild(failed.firstChild);
  }
  for (var each = 0; each < words.length; each += 1) {
    var line = document.createElement('p');
    line.lang = words[each][0];
    line.appendChild(document.createTextNode(words[each][1]));
    failed.appendChild(line);
  }
  failed.className = 'notice';
}());
