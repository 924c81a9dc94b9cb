'use strict';
// What turns the pages of a story in a file. It stands in the file as it is here; all that it shows is there already.
(() => {
  const tongues = [...document.querySelectorAll('.tongue')];
  const count = tongues[0].querySelectorAll('.step').length;
  let tongue = tongues[0];
  let at = 1;
  let opener = null;

  const step = () => tongue.querySelectorAll('.step')[at - 1];
  const panel = () => tongue.querySelector('.panel');

  function show() {
    const { lang, dir, dataset } = tongue;
    Object.assign(document.documentElement, { lang, dir });
    document.title = dataset.title;
    for (const one of tongues) one.hidden = one !== tongue;
    tongue.querySelectorAll('.step').forEach((one, nth) => {
      one.hidden = nth !== at - 1;
    });
    tongue.querySelector('.place').textContent = step().dataset.place;
    tongue.querySelector('.announce').textContent = step().dataset.said;
    tongue.querySelector('[data-move=previous]').disabled = at === 1;
    tongue.querySelector('[data-move=next]').disabled = at === count;
    history.replaceState(null, '', `#step=${at}&language=${lang}`);
  }

  function go(number) {
    close();
    at = Math.max(1, Math.min(count, number));
    show();
    scrollTo(0, 0);
  }

  function speak(language) {
    const next = tongues.find(({ lang }) => lang === language);
    if (!next) return;
    close();
    tongue = next;
    show();
  }

  function mark(of) {
    for (const one of document.querySelectorAll('.chosen')) one.classList.remove('chosen');
    for (const one of step().querySelectorAll('svg [data-of]'))
      one.classList.toggle('chosen', of !== null && one.dataset.of === of);
  }

  function open(heading, parts, of, from) {
    const side = panel();
    opener = from;
    side.querySelector('h2').textContent = heading;
    side.querySelector('div').replaceChildren(...parts);
    side.hidden = false;
    step().querySelector('.said').hidden = true;
    mark(of);
    side.querySelector('.back').focus({ preventScroll: true });
    side.scrollTop = 0;
    if (matchMedia('(max-width: 899px)').matches) side.scrollIntoView({ block: 'start' });
  }

  function close() {
    if (panel().hidden) return false;
    panel().hidden = true;
    step().querySelector('.said').hidden = false;
    mark(null);
    if (opener && opener.isConnected) opener.focus({ preventScroll: true });
    opener = null;
    return true;
  }

  function openClaims(button, from) {
    const { claims, more, of } = button.dataset;
    const parts = claims
      .split(' ')
      .filter((place) => place !== '')
      .map((place) =>
        document.getElementById(`claim-${tongue.lang}-${place}`).firstElementChild.cloneNode(true),
      );
    if (more) parts.push(Object.assign(document.createElement('p'), { textContent: more }));
    const heading = of === undefined ? panel().getAttribute('aria-label') : button.textContent;
    open(heading, parts, of ?? null, from);
  }

  function openShape(of) {
    const buttons = [...step().querySelectorAll('.list button')];
    const relation = buttons.find((button) => button.dataset.of === of);
    if (relation) return openClaims(relation, null);
    const name = [...step().querySelectorAll('[data-entity]')].find((one) => one.dataset.entity === of);
    if (!name) return;
    const own = buttons.filter((button) => button.dataset.ends.split(' ').includes(of));
    const list = document.createElement('ul');
    list.className = 'own';
    for (const button of own) {
      const item = document.createElement('li');
      item.append(button.cloneNode(true));
      list.append(item);
    }
    open(name.textContent, [list], of, null);
  }

  addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button) {
      const { move, language, claims } = button.dataset;
      if (move) go(at + (move === 'next' ? 1 : -1));
      else if (language) speak(language);
      else if (claims !== undefined) openClaims(button, button);
      else if (button.className === 'back') close();
      else if (button.className === 'print') print();
      return;
    }
    const shape = target.closest('svg [data-of]');
    if (shape) openShape(shape.dataset.of);
  });

  addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === ' ' && target.closest('button, summary')) return;
    if (/^Arrow(Up|Down)$/.test(key) && target.closest('.panel')) return;
    const isRightToLeft = tongue.dir === 'rtl';
    const by = {
      ArrowRight: isRightToLeft ? -1 : 1,
      ArrowLeft: isRightToLeft ? 1 : -1,
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 1,
      PageUp: -1,
      ' ': shiftKey ? -1 : 1,
      Home: -count,
      End: count,
    }[key];
    if (by) go(at + by);
    else if (key === 'Escape') close();
    else if (key === 'l' || key === 'L') speak(tongue.lang === 'ar' ? 'en' : 'ar');
    else return;
    event.preventDefault();
  });

  let from = null;
  addEventListener('touchstart', ({ touches, timeStamp }) => {
    from = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY, at: timeStamp } : null;
  });
  addEventListener('touchend', ({ changedTouches: [finger], timeStamp }) => {
    if (!from) return;
    const [dx, dy, long] = [finger.clientX - from.x, finger.clientY - from.y, timeStamp - from.at];
    from = null;
    if (Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy) && long < 600)
      go(at + (dx < 0 === (tongue.dir === 'rtl') ? -1 : 1));
  });

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    tongue = tongues.find(({ lang }) => lang === asked.get('language')) ?? tongue;
    const number = Number(asked.get('step'));
    at = Number.isInteger(number) && number >= 1 && number <= count ? number : at;
  }

  document.documentElement.classList.add('live');
  for (const tools of document.querySelectorAll('.tools')) tools.hidden = false;
  read();
  show();
  addEventListener('hashchange', () => {
    close();
    read();
    show();
  });
})();
