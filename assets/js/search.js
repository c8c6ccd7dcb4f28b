/*
  The search page. Data come as scripts that call bayanSearch.…(), so that they load from a disk and under
  script-src 'self'. Without this script the page offers the indexes.
*/
'use strict';

(() => {
  const root = document.currentScript.dataset.root;
  const say = JSON.parse(document.getElementById('search-page').dataset.words);
  const A_DAY = 256;
  const PAGE = 10;
  const WEIGHTS = {t: 6, n: 3, m: 2.5, i: 2, k: 1.5, p: 1};
  const FACETS = ['meeting', 'issuer', 'kind', 'person', 'place', 'organization'];
  const results = document.getElementById('results');
  const status = document.getElementById('search-status');
  const form = document.getElementById('search-form');
  const field = document.getElementById('q');
  const help = document.getElementById('search-help');
  const page = document.getElementById('search-page');
  const meanwhile = document.getElementById('search-meanwhile');

  // ---- Data

  const waiting = new Map();
  const got = new Map();
  let data;
  let forms;

  const deliver = (key, value) => {
    got.set(key, value);
    waiting.get(key)?.done(value);
  };

  window.bayanSearch = {
    start: (start, forms) => {
      forms.others = new RegExp(Object.keys(forms.spellings).join('|'), 'g');
      deliver('index', {...start, forms});
    },
    words: (shard, words) => deliver('w/' + shard, new Map(Object.entries(words))),
    releases: (shard, releases) => deliver('d/' + shard, releases),
    facet: (name, values) => deliver('f/' + name, values),
    word: async (text) => Promise.all(words(fold(text)).map(async (word) => [word, rests(word), (await lemma(word)) ?? ''])),
  };

  function load(key) {
    if (got.has(key)) {
      return Promise.resolve(got.get(key));
    }
    if (!waiting.has(key)) {
      const entry = {};
      entry.promise = new Promise((done, fail) => {
        entry.done = done;
        const script = document.createElement('script');
        script.src = root + 'search/' + key + '.js';
        script.onerror = () => {
          waiting.delete(key);
          fail(new Error(key));
        };
        document.head.append(script);
      });
      waiting.set(key, entry);
    }
    return waiting.get(key).promise;
  }

  // ---- Words: the same as WordForms and Lemmas at the bake

  const ignored = /[\p{Mn}\p{Cf}\u0640]/gu;
  const map = (text) => Array.from({length: text.length}, (_, i) => forms.letters[text[i]] ?? text[i]).join('');
  const fold = (text) =>
    map(map(text.normalize('NFKC').replace(ignored, '')).normalize('NFKD').replace(ignored, '')).toLowerCase().replace(forms.others, (each) => forms.spellings[each]);
  const words = (folded) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

  // What may be left of a form, the longest first.
  function rests(form) {
    const found = [];
    const add = (text) => {
      if (text.length > 2 || forms.short.includes(text)) {
        found.push(text);
      }
    };
    const behind = (text, article, clitic) => {
      if (clitic.endsWith('س') && !forms.verbs.includes(text[0])) {
        return;
      }
      if (clitic) {
        add(text);
      }
      for (const pronoun of article ? [] : forms.pronouns.filter((each) => text.endsWith(each))) {
        const base = text.slice(0, -pronoun.length);
        forms.beforePronouns.filter(([end]) => base.endsWith(end)).forEach(([end, instead]) => add(base.slice(0, base.length - end.length) + instead));
      }
      for (const [end, instead] of forms.endings) {
        if (text.endsWith(end) && (!article || forms.endingsOfArticles.includes(end))) {
          add(text.slice(0, -end.length) + instead);
        }
      }
    };
    behind(form, false, '');
    const article = forms.articles.find((each) => form.startsWith(each));
    if (article) {
      behind(form.slice(article.length), true, article);
    }
    forms.clitics.filter((each) => form.startsWith(each)).forEach((clitic) => behind(form.slice(clitic.length), false, clitic));
    return [...new Set(found.sort((a, b) => b.length - a.length))];
  }

  function shardOf(word) {
    let hash = 0;
    for (let i = 0; i < Math.min(3, word.length); i++) {
      hash = (Math.imul(hash, 31) + word.charCodeAt(i)) & 0x7fffffff;
    }
    return (hash ^ (hash >>> 7)) % data.shards;
  }

  async function entry(word) {
    const shard = shardOf(word);
    return data.full.includes(shard) ? (await load('w/' + shard)).get(word) : undefined;
  }

  // The archive's word that a form belongs to: what the index says of the form, else of what is left of it.
  async function lemma(word) {
    for (const each of [word, ...rests(word)]) {
      const found = await entry(each);
      if (found !== undefined) {
        return found.startsWith('=') ? found.slice(1) : found && each;
      }
    }
    return undefined;
  }

  // Releases of a word: number → [[field, [[position, form], …]], …]
  const parsed = new Map();
  async function postings(word) {
    if (!parsed.has(word)) {
      const text = await entry(word);
      const bar = text.indexOf('|');
      const releases = new Map();
      let number = 0;
      for (const each of text.slice(bar + 1).split(';')) {
        const colon = each.indexOf(':');
        number += parseInt(each.slice(0, colon), 36);
        const parts = each.slice(colon + 1).split(' ');
        const fields = [];
        for (let i = 0; i < parts.length; i += 2) {
          fields.push([parts[i], parts[i + 1].split('.').map((place) => place.split('_').map((n) => parseInt(n, 36)))]);
        }
        releases.set(number, fields);
      }
      parsed.set(word, {forms: text.slice(0, bar).split(' '), releases});
    }
    return parsed.get(word);
  }

  // ---- Queries


  // Days as a date in the query says them: [first, last] since 1970, and the query without it.
  function dates(query) {
    let rest = map(query);
    let range;
    const day = (y, m, d) => Math.floor(Date.UTC(y, m - 1, d) / 864e5);
    const take = (pattern, make) => {
      const match = range ? null : rest.match(pattern);
      const made = match && make(match);
      if (made) {
        range = made;
        rest = rest.replace(match[0], ' ');
      }
    };
    take(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([, y, m, d]) => [day(+y, +m, +d), day(+y, +m, +d)]);
    take(/(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, ([, d, m, y]) => [day(+y, +m, +d), day(+y, +m, +d)]);
    take(/(?<!\d)(\d{4})-(\d{1,2})(?!\d)/, ([, y, m]) => [day(+y, +m, 1), day(+y, +m + 1, 0)]);
    const names = say.months.flatMap((all, i) => all.split('|').concat(forms.months[i]).map((name) => [map(name), i + 1])).sort((a, b) => b[0].length - a[0].length);
    for (const [name, month] of names) {
      const at = new RegExp('(?<![\\p{L}])(?:(\\d{1,2})\\s+)?' + name + '(?:\\s*/\\s*[\\p{L}]+)?(?:\\s+(\\d{4}))?(?![\\p{L}])', 'u');
      take(at, ([, d, y]) => {
        if (!y) {
          return d ? {month, day: +d} : null; // a month alone is a word of texts
        }
        return d ? [day(+y, month, +d), day(+y, month, +d)] : [day(+y, month, 1), day(+y, month + 1, 0)];
      });
    }
    take(/(?<!\d)(1[34]\d\d)(?!\d)\s*(?:ه(?:\p{L}+)?\b)?/u, ([, y]) => hijri(+y));
    take(/(?<!\d)((?:19|20)\d\d)(?!\d)/, ([, y]) => [day(+y, 1, 1), day(+y, 12, 31)]);
    return {range, rest: range ? rest : query};
  }

  // The days of a year of Umm al-Qura.
  function hijri(year) {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {year: 'numeric', timeZone: 'UTC'});
    const yearOf = (days) => parseInt(format.format(new Date(days * 864e5)), 10);
    let first = Math.floor((year - 1389.8) * 354.367);
    while (yearOf(first) >= year) first--;
    while (yearOf(first) < year) first++;
    let last = first + 350;
    while (yearOf(last) === year) last++;
    return [first, last - 1];
  }

  const dayOf = (number) => Math.floor(number / A_DAY);

  function isIn(range, number) {
    if (Array.isArray(range)) {
      return dayOf(number) >= range[0] && dayOf(number) <= range[1];
    }
    const date = new Date(dayOf(number) * 864e5);
    return date.getUTCMonth() + 1 === range.month && date.getUTCDate() === range.day;
  }

  function parse(query) {
    const terms = [];
    const {range, rest} = dates(query.slice(0, 500));
    for (const [all, minus, , guillemets, quotes, word] of rest.matchAll(/(-?)(«([^»]*)»|"([^"]*)"|([^\s«»"]+))/gu)) {
      const text = guillemets ?? quotes ?? word.replace(/^-/, '');
      const list = words(fold(text));
      if (list.length > 0 && all) {
        const excluded = minus === '-';
        if (word === undefined || list.length > 1) {
          terms.push({words: list, phrase: true, excluded});
        } else {
          terms.push({words: list, phrase: false, excluded});
        }
      }
    }
    return {terms: terms.slice(0, 12), range};
  }

  // Whether a field has the words one behind the other; gives the place of the first.
  function phraseAt(fields) {
    for (const [name, places] of fields[0]) {
      for (const [position] of places) {
        const all = fields.every((each, i) => each.some(([other, at]) => other === name && at.some(([p]) => p === position + i)));
        if (all) {
          return [name, position];
        }
      }
    }
    return null;
  }

  async function find(query) {
    const {terms, range} = parse(query);
    const hits = new Map();
    const unknown = [];
    const known = [];
    let first = true;
    for (const term of terms.filter((each) => !each.excluded)) {
      const lemmas = await Promise.all(term.words.map(lemma));
      term.words.forEach((word, i) => !lemmas[i] && unknown.push(word));
      known.push(...lemmas.filter(Boolean));
      const lists = await Promise.all(lemmas.map((each) => (each ? postings(each) : {forms: [], releases: new Map()})));
      const matches = new Map();
      for (const number of lists[0]?.releases.keys() ?? []) {
        if ((first || hits.has(number)) && lists.every((list) => list.releases.has(number))) {
          const fields = lists.map((list) => list.releases.get(number));
          if (!term.phrase || phraseAt(fields)) {
            matches.set(number, score(term, lists, fields));
          }
        }
      }
      if (first) {
        matches.forEach((each, number) => hits.set(number, each));
      } else {
        for (const number of [...hits.keys()]) {
          const more = matches.get(number);
          if (!more) {
            hits.delete(number);
          } else {
            const hit = hits.get(number);
            hit.score += more.score;
            more.blocks.forEach((value, block) => hit.blocks.set(block, (hit.blocks.get(block) ?? 0) + value));
          }
        }
      }
      first = false;
    }
    const browsing = first;
    if (browsing) {
      (await everything()).forEach((number) => hits.set(number, {score: 0, blocks: new Map()}));
    }
    for (const term of terms.filter((each) => each.excluded)) {
      const lemmas = await Promise.all(term.words.map(lemma));
      if (lemmas.every(Boolean)) {
        const lists = await Promise.all(lemmas.map(postings));
        for (const number of [...hits.keys()]) {
          const all = lists.every((list) => list.releases.has(number));
          if (all && (!term.phrase || phraseAt(lists.map((list) => list.releases.get(number))))) {
            hits.delete(number);
          }
        }
      }
    }
    if (range) {
      [...hits.keys()].filter((number) => !isIn(range, number)).forEach((number) => hits.delete(number));
    }
    return {hits, unknown, known: new Set(known), browsing, phrase: terms.some((term) => term.phrase)};
  }

  // BM25 over fields; the form that was asked for counts more than another form of its word.
  function score(term, lists, fields) {
    let sum = 0;
    const blocks = new Map();
    lists.forEach((list, i) => {
      const rarity = Math.log(1 + data.count / list.releases.size);
      const exact = list.forms.indexOf(term.words[i]);
      let weight = 0;
      for (const [name, places] of fields[i]) {
        const worth = places.reduce((all, [, nth = 0]) => all + (nth === exact ? 1.25 : 1), 0) * WEIGHTS[name[0]];
        weight += worth;
        if (name[0] === 'p') {
          blocks.set(name, (blocks.get(name) ?? 0) + rarity * (1 + worth / 10));
        }
      }
      sum += rarity * (weight / (weight + 2.5));
    });
    return {score: sum * (term.phrase ? 1.6 : 1), blocks};
  }

  const numbers = (list) => {
    let last = 0;
    return list === '' ? [] : list.split(',').map((each) => (last += parseInt(each, 36)));
  };

  async function everything() {
    const all = new Set();
    (await load('f/kind')).forEach(([, , list]) => numbers(list).forEach((number) => all.add(number)));
    return all;
  }

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

  async function filtered(hits, params, without) {
    let list = [...hits.keys()];
    const years = [params.get('from'), params.get('to')].map((year) => (/^\d{4}$/.test(year ?? '') ? +year : null));
    if (without !== 'year' && (years[0] || years[1])) {
      const first = years[0] ? Date.UTC(years[0], 0, 1) / 864e5 : -Infinity;
      const last = years[1] ? Date.UTC(years[1], 11, 31) / 864e5 : Infinity;
      list = list.filter((number) => dayOf(number) >= first && dayOf(number) <= last);
    }
    for (const name of FACETS) {
      if (params.get(name) && name !== without) {
        const value = (await load('f/' + name)).find(([key]) => key === params.get(name));
        const allowed = new Set(value ? numbers(value[2]) : []);
        list = list.filter((number) => allowed.has(number));
      }
    }
    return list;
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
  function marked(text, known) {
    const parts = [];
    let last = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{Mn}\p{Cf}\u0640]+/gu)) {
      if (words(fold(match[0])).some((form) => known.has(form) || isFormOf(form, known))) {
        parts.push(text.slice(last, match.index), element('mark', {}, match[0]));
        last = match.index + match[0].length;
      }
    }
    parts.push(text.slice(last));
    return parts;
  }

  function isFormOf(form, known) {
    return [...known].some((word) => parsed.get(word)?.forms.includes(form));
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
  function cut(text, known) {
    const all = [...text.matchAll(/\S+/g)];
    const at = all.findIndex((word) => words(fold(word[0])).some((each) => known.has(each) || isFormOf(each, known)));
    const from = Math.max(0, at - 12);
    const to = Math.min(all.length, from + 40);
    if (all.length <= 44 || at < 0) {
      return all.length <= 44 ? text : text.slice(0, all[40].index).trim() + ' …';
    }
    const end = to === all.length ? text.length : all[to].index;
    return (from > 0 ? '… ' : '') + text.slice(all[from].index, end).trim() + (to < all.length ? ' …' : '');
  }

  async function result(number, hit, found) {
    const releases = await load('d/' + Math.floor(number / (A_DAY * 8)));
    const [id, path, title, iso, date, issuer, kind, meeting, summary, withdrawn] = releases[number.toString(36)];
    const best = [...(hit?.blocks ?? [])].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
    const target = root + path + (best ? '#' + best : '');
    const item = element('li', {'data-release': id, class: 'entry dated'});
    const titled = element('bdi', {}, ...marked(title, found.known));
    const text = element('p', {class: 'result-text'});
    item.append(
      element('p', {class: 'entry-date'}, element('time', {datetime: iso}, date)),
      element(
        'div', {class: 'entry-text'},
        element('p', {class: 'entry-title'}, element('a', {href: target}, titled), ...(withdrawn ? [' ', element('strong', {class: 'badge'}, say.withdrawn)] : [])),
        element('p', {class: 'entry-facts'}, element('span', {}, element('bdi', {}, issuer), say.separator + ' ', element('bdi', {}, kind), ...(meeting ? [say.separator + ' ', element('bdi', {}, meeting)] : []))),
        text,
      ),
    );
    const paragraph = await blockText(path, best);
    text.append(...marked(paragraph ? cut(paragraph, found.known) : summary, found.known));
    if (best) {
      text.append(' ', element('a', {href: target, class: 'result-block'}, say.block.replace('{0}', digits(best.slice(1)))));
    }
    return item;
  }

  async function facets(found, params) {
    const groups = [];
    const years = new Map();
    for (const number of await filtered(found.hits, params, 'year')) {
      const year = new Date(dayOf(number) * 864e5).getUTCFullYear();
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const chosen = params.get('from') && params.get('from') === params.get('to') ? params.get('from') : null;
    groups.push(group('year', [...years].sort((a, b) => b[0] - a[0]).map(([year, n]) => [String(year), digits(year), n]), chosen, (key) => ({from: key, to: key})));
    for (const name of FACETS) {
      const own = new Set(await filtered(found.hits, params, name));
      const values = (await load('f/' + name))
        .map(([key, title, list]) => [key, title, numbers(list).filter((number) => own.has(number)).length])
        .filter(([key, , n]) => n > 0 || key === params.get(name))
        .sort((a, b) => b[2] - a[2] || a[1].localeCompare(b[1], 'ar'));
      groups.push(group(name, values, params.get(name), (key) => ({[name]: key})));
    }
    return groups.filter(Boolean);
  }

  function group(name, values, chosen, change) {
    if (values.length === 0 || (values.length === 1 && !chosen)) {
      return null;
    }
    const list = element('ul', {});
    const shown = values.filter(([key], i) => i < 200 || key === chosen);
    for (const [key, title, n] of shown) {
      const on = key === chosen;
      const link = element('a', {href: address(change(on ? null : key)), 'aria-current': on ? 'true' : null}, element('bdi', {}, title), ' ', element('span', {class: 'count'}, digits(n)));
      list.append(element('li', {}, link));
    }
    const details = element('details', {class: 'facet'}, element('summary', {}, say.facets[name], ...(chosen ? [': ', element('bdi', {}, values.find(([key]) => key === chosen)?.[1] ?? chosen)] : [])));
    if (values.length > 12) {
      const filter = element('input', {type: 'search', 'aria-label': say.narrow.replace('{0}', say.facets[name])});
      filter.addEventListener('input', () => {
        const wanted = fold(filter.value);
        [...list.children].forEach((item) => {
          item.hidden = !fold(item.textContent).includes(wanted);
        });
      });
      details.append(filter);
    }
    details.append(list);
    details.open = Boolean(chosen);
    return details;
  }

  // Words of the archive that are near one that it has not.
  async function near(word) {
    const shard = shardOf(word);
    if (!data.full.includes(shard)) {
      return [];
    }
    const limit = word.length > 5 ? 2 : 1;
    return [...(await load('w/' + shard)).entries()]
      .filter(([, text]) => text !== '')
      .map(([other, text]) => [other, distance(word, other, limit), text.length])
      .filter(([, d]) => d <= limit)
      .sort((a, b) => a[1] - b[1] || b[2] - a[2])
      .slice(0, 4)
      .map(([other]) => other);
  }

  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) {
      return limit + 1;
    }
    let row = Array.from({length: b.length + 1}, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  }

  async function nothing(found, params) {
    const list = element('ul', {class: 'search-hints'});
    const query = params.get('q') ?? '';
    for (const word of found.unknown.slice(0, 4)) {
      const others = await near(word);
      if (others.length > 0) {
        const links = others.flatMap((other) => [' ', element('a', {href: '?' + new URLSearchParams({q: other})}, element('bdi', {}, other))]);
        list.append(element('li', {}, say.near.replace('{0}', word), ...links));
      }
    }
    if (found.unknown.length === 0 || found.known.size > 0) {
      const terms = [...query.matchAll(/[^\s«»"]+/gu)].map(([word]) => word).filter((word) => !word.startsWith('-'));
      const links = terms.length < 2 ? [] : terms.slice(0, 6).flatMap((word) => [' ', element('a', {href: '?' + new URLSearchParams({q: word})}, element('bdi', {}, word))]);
      if (links.length > 0) {
        list.append(element('li', {}, say.alone, ...links));
      }
    }
    if (FACETS.concat('from', 'to').some((name) => params.get(name))) {
      list.append(element('li', {}, element('a', {href: '?' + new URLSearchParams({q: query})}, say.fewer)));
    }
    help.replaceChildren(list);
    help.hidden = list.children.length === 0;
  }

  let turn = 0;
  async function show() {
    const own = ++turn;
    const params = state();
    const query = params.get('q') ?? '';
    field.value = query;
    document.querySelectorAll('input[name="q"]').forEach((each) => {
      each.value = query;
    });
    status.textContent = say.loading;
    try {
      data = await load('index');
      forms = data.forms;
      const found = await find(query);
      const list = await filtered(found.hits, params);
      const byDate = params.get('sort') === 'date' || found.browsing;
      list.sort((a, b) => (byDate ? 0 : found.hits.get(b).score - found.hits.get(a).score) || b - a);
      if (own !== turn) {
        return;
      }
      const most = Math.max(PAGE, Math.min(list.length, parseInt(params.get('n'), 10) || PAGE));
      const items = await Promise.all(list.slice(0, most).map((number) => result(number, found.hits.get(number), found)));
      const groups = await facets(found, params);
      if (own !== turn) {
        return;
      }
      page.classList.add('ready');
      results.replaceChildren(...items);
      document.getElementById('facets').replaceChildren(...groups);
      document.getElementById('facets').hidden = groups.length === 0;
      results.dataset.query = query;
      status.textContent = list.length === 0 ? say.nothing.replace('{0}', query || '…') : count(say.count, list.length);
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
      await nothing(list.length === 0 ? found : {unknown: []}, list.length === 0 ? params : new URLSearchParams());
      meanwhile.hidden = list.length > 0;
    } catch (error) {
      if (own === turn) {
        page.classList.add('ready');
        meanwhile.hidden = false;
        status.textContent = navigator.onLine === false ? say.offline : say.failed;
      }
      throw error;
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
