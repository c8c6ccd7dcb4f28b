/*
  The search page: what is in its address, results, facets, and what is said. Without these scripts the page offers
  the indexes.
*/
'use strict';

(() => {
  const {language, archive} = bayanSearch;
  const {root, FACETS} = archive;
  const PAGE = 10;
  const MOST_VALUES = 200;
  const say = JSON.parse(document.getElementById('search-page').dataset.words);
  const results = document.getElementById('results');
  const status = document.getElementById('search-status');
  const form = document.getElementById('search-form');
  const field = document.getElementById('q');
  const help = document.getElementById('search-help');
  const page = document.getElementById('search-page');
  const meanwhile = document.getElementById('search-meanwhile');

  // ---- The address holds everything: q, sort, from, to, and a value for each facet

  const state = () => new URLSearchParams(location.search);

  function address(change) {
    const next = state();
    for (const [name, value] of Object.entries(change)) {
      if (value === null || value === '') {
        next.delete(name);
      } else {
        next.set(name, value);
      }
    }
    next.delete('n');
    return '?' + next;
  }

  // ---- What is shown

  const digits = (text) => (say.digits === 'arab' ? String(text).replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[d]) : String(text));
  const plurals = new Intl.PluralRules('ar');
  const samples = {few: '3', many: '11', other: '100'};
  function count(all, number) {
    const kind = plurals.select(number);
    return all[kind].replace(digits(samples[kind] ?? '\0'), digits(number));
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value !== null && made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  // A text with the words that were found in it marked.
  function marked(text, forms) {
    const parts = [];
    let last = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{Mn}\p{Cf}\u0640]+/gu)) {
      if (language.words(language.fold(match[0])).some((each) => forms.has(each))) {
        parts.push(text.slice(last, match.index), element('mark', {}, match[0]));
        last = match.index + match[0].length;
      }
    }
    parts.push(text.slice(last));
    return parts;
  }

  // The block's text, from the page itself where pages may be read; a disk's may not.
  async function blockText(path, block) {
    if (!block || location.protocol === 'file:') {
      return null;
    }
    try {
      const answer = await fetch(root + path);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.getElementById(block);
      found?.querySelectorAll('a.para, sup').forEach((each) => each.remove());
      return found ? found.textContent.replace(/\s+/g, ' ').trim() : null;
    } catch {
      return null;
    }
  }

  // About 40 words around the first that was found.
  function cut(text, forms) {
    const all = [...text.matchAll(/\S+/g)];
    const at = all.findIndex((word) => language.words(language.fold(word[0])).some((each) => forms.has(each)));
    const from = Math.max(0, at - 12);
    const to = Math.min(all.length, from + 40);
    if (all.length <= 44 || at < 0) {
      return all.length <= 44 ? text : text.slice(0, all[40].index).trim() + ' …';
    }
    const end = to === all.length ? text.length : all[to].index;
    return (from > 0 ? '… ' : '') + text.slice(all[from].index, end).trim() + (to < all.length ? ' …' : '');
  }

  const months = say.months.map((names) => names.replaceAll('|', '/'));
  const dateText = (date) => digits(date.getUTCDate()) + ' ' + months[date.getUTCMonth()] + ' ' + digits(date.getUTCFullYear());

  // Puts the paragraph that answers in the place of a release's beginning, once a reader comes near the result.
  const seen =
    location.protocol === 'file:' // whose pages no browser lets a script read
      ? null
      : new IntersectionObserver((entries) => {
          for (const {isIntersecting, target} of entries) {
            if (isIntersecting) {
              seen.unobserve(target);
              target.paragraph();
            }
          }
        });

  async function result(number, found) {
    const {id, path, title, date, issuer, kind, meeting, summary, withdrawn} = await archive.shown(number);
    const block = archive.bestBlock(found, number);
    const target = root + path + (block ? '#p' + block : '');
    const item = element('li', {'data-release': id, class: 'entry dated'});
    const titled = element('bdi', {}, ...marked(title, found.forms));
    const text = element('span', {}, ...marked(summary, found.forms));
    const paragraph = element('p', {class: 'result-text'}, text);
    item.append(
      element('p', {class: 'entry-date'}, element('time', {datetime: date.toISOString().slice(0, 10)}, dateText(date))),
      element(
        'div', {class: 'entry-text'},
        element('p', {class: 'entry-title'}, element('a', {href: target}, titled), ...(withdrawn ? [' ', element('strong', {class: 'badge'}, say.withdrawn)] : [])),
        element('p', {class: 'entry-facts'}, element('span', {}, element('bdi', {}, issuer), say.separator + ' ', element('bdi', {}, kind), ...(meeting ? [say.separator + ' ', element('bdi', {}, meeting)] : []))),
        paragraph,
      ),
    );
    if (block) {
      paragraph.append(' ', element('a', {href: target, class: 'result-block'}, say.block.replace('{0}', digits(block))));
      paragraph.paragraph = async () => {
        const whole = await blockText(path, 'p' + block);
        if (whole) {
          text.replaceChildren(...marked(cut(whole, found.forms), found.forms));
        }
      };
      seen?.observe(paragraph);
    }
    return item;
  }

  // ---- Facets: the files of one are loaded when it is opened

  async function facets(found, params) {
    const years = new Map();
    for (const number of await archive.filtered(found.hits, params, 'year')) {
      const year = new Date(archive.dayOf(number) * 864e5).getUTCFullYear();
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const year = params.get('from') && params.get('from') === params.get('to') ? params.get('from') : null;
    const values = [...years].sort((a, b) => b[0] - a[0]).map(([key, n]) => [String(key), digits(key), n]);
    const groups = [group('year', values.length, async () => values, year, year && digits(year), (key) => ({from: key, to: key}))];
    const {facets: summary} = await archive.open();
    for (const name of FACETS) {
      const chosen = params.get(name);
      const title = chosen && ((await archive.values(name)).get(chosen)?.title ?? chosen);
      groups.push(group(name, summary[name][0], () => counted(name, found, params), chosen, title, (key) => ({[name]: key})));
    }
    return groups.filter(Boolean);
  }

  // The values of a facet among the results: [key, title, how many], the most frequent first.
  async function counted(name, found, params) {
    const own = new Set(await archive.filtered(found.hits, params, name));
    return [...(await archive.values(name))]
      .map(([key, {title, numbers}]) => [key, title, numbers.filter((number) => own.has(number)).length])
      .filter(([key, , n]) => n > 0 || key === params.get(name))
      .sort((a, b) => b[2] - a[2] || a[1].localeCompare(b[1], 'ar'));
  }

  function group(name, size, load, chosen, chosenTitle, change) {
    if (size < 2 && !chosen) {
      return null;
    }
    const details = element('details', {class: 'facet'}, element('summary', {}, say.facets[name], ...(chosen ? [': ', element('bdi', {}, chosenTitle)] : [])));
    const fill = async () => {
      const values = await load();
      const list = element('ul', {});
      const show = (wanted) => {
        const shown = values.filter(([key, title]) => (wanted ? language.fold(title).includes(wanted) : true)).slice(0, MOST_VALUES);
        list.replaceChildren(...shown.map((value) => facetValue(value, chosen, change)));
      };
      show('');
      if (values.length > 12) {
        const filter = element('input', {type: 'search', 'aria-label': say.narrow.replace('{0}', say.facets[name])});
        filter.addEventListener('input', () => show(language.fold(filter.value.trim())));
        details.append(filter);
      }
      details.append(values.length > 0 ? list : element('p', {}, say.none));
    };
    details.addEventListener('toggle', () => details.open && fill().catch(failed), {once: true});
    details.open = Boolean(chosen);
    return details;
  }

  function facetValue([key, title, n], chosen, change) {
    const on = key === chosen;
    const link = element('a', {href: address(change(on ? null : key)), 'aria-current': on ? 'true' : null}, element('bdi', {}, title), ' ', element('span', {class: 'count'}, digits(n)));
    return element('li', {}, link);
  }

  // What a reader can do when nothing is found, or not all of it.
  async function advice(found, params) {
    const list = element('ul', {class: 'search-hints'});
    const query = params.get('q') ?? '';
    const link = (word) => element('a', {href: '?' + new URLSearchParams({q: word})}, element('bdi', {}, word));
    for (const word of found.unknown.slice(0, 4)) {
      const others = await archive.near(word);
      if (others.length > 0) {
        list.append(element('li', {}, say.near.replace('{0}', () => word), ...others.flatMap((other) => [' ', link(other)])));
      }
    }
    const words = [...query.matchAll(/[^\s«»"]+/gu)].map(([word]) => word).filter((word) => !word.startsWith('-'));
    if (words.length > 1 && found.forms.size > 0) {
      list.append(element('li', {}, say.alone, ...words.slice(0, 6).flatMap((word) => [' ', link(word)])));
    }
    if (FACETS.concat('from', 'to').some((name) => params.get(name))) {
      list.append(element('li', {}, element('a', {href: '?' + new URLSearchParams({q: query})}, say.fewer)));
    }
    return list;
  }

  function failed(error) {
    page.classList.add('ready');
    meanwhile.hidden = false;
    status.textContent = navigator.onLine === false ? say.offline : say.failed;
    throw error;
  }

  let turn = 0;
  async function show() {
    const own = ++turn;
    const params = state();
    const query = params.get('q') ?? '';
    document.querySelectorAll('input[name="q"]').forEach((each) => {
      each.value = query;
    });
    status.textContent = say.loading;
    try {
      const found = await archive.find(query, say.months);
      const list = await archive.filtered(found.hits, params);
      const byDate = params.get('sort') === 'date' || found.browsing;
      list.sort((a, b) => (byDate ? 0 : found.hits.get(b) - found.hits.get(a)) || b - a);
      const most = Math.max(PAGE, Math.min(list.length, parseInt(params.get('n'), 10) || PAGE));
      const items = await Promise.all(list.slice(0, most).map((number) => result(number, found)));
      const groups = await facets(found, params);
      const hints = list.length === 0 || found.partly ? await advice(found, params) : null;
      if (own !== turn) {
        return;
      }
      page.classList.add('ready');
      results.replaceChildren(...items);
      document.getElementById('facets').replaceChildren(...groups);
      document.getElementById('facets').hidden = groups.length === 0;
      help.replaceChildren(...(hints ? [hints] : []));
      help.hidden = !hints?.children.length;
      meanwhile.hidden = list.length > 0;
      results.dataset.query = query;
      const counted = count(say.count, list.length);
      status.textContent = list.length === 0 ? say.nothing.replace('{0}', () => query || '…') : found.partly ? say.partly.replace('{0}', counted) : counted;
      document.getElementById('search-sort').hidden = list.length < 2 || found.browsing;
      for (const link of document.querySelectorAll('#search-sort a')) {
        const date = link.dataset.sort === 'date';
        link.href = address({sort: date ? 'date' : null});
        link.toggleAttribute('aria-current', date === (params.get('sort') === 'date'));
      }
      const more = document.getElementById('search-more');
      more.hidden = list.length <= most;
      more.onclick = async () => {
        const next = state();
        next.set('n', String(most + PAGE));
        history.replaceState(null, '', '?' + next);
        const before = results.children.length;
        await show();
        results.children[before]?.querySelector('a')?.focus();
      };
    } catch (error) {
      if (own === turn) {
        failed(error);
      }
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', '?' + new URLSearchParams({q: field.value}));
    show();
  });
  document.getElementById('facets').addEventListener('click', follow);
  document.getElementById('search-sort').addEventListener('click', follow);
  help.addEventListener('click', follow);
  function follow(event) {
    const link = event.target.closest('a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      show();
      status.focus();
    }
  }
  window.addEventListener('popstate', show);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea')) {
      event.preventDefault();
      field.focus();
    }
  });
  show();
})();
