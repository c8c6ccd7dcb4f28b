/*
  What a query means, and which releases answer it. Data come as scripts that call bayanSearch.start and .put, so
  that they load from a disk and under script-src 'self'; SearchIndex in the generator says what they hold.
*/
'use strict';

(() => {
  const {language} = bayanSearch;
  const root = document.currentScript.dataset.root;
  const A_DAY = 256;
  const WANTED = 8;
  const FIRST = Date.UTC(1800, 0, 1) / 864e5;
  const BLOCKS = 5;
  const WEIGHTS = [6, 3, 2.5, 2, 1.5]; // title, names, meetings, issuer, kind; paragraphs have 1
  const FACETS = ['meeting', 'issuer', 'kind', 'person', 'place', 'organization'];

  // ---- Data

  const waiting = new Map();
  let data;

  bayanSearch.start = (start, forms) => {
    language.learn(forms, start.heavy);
    bayanSearch.put('index', start);
  };
  bayanSearch.put = (name, value) => waiting.get(name)?.done(value);
  bayanSearch.word = (text) => Promise.all(language.words(language.fold(text)).map(async (word) => [word, language.rests(word), (await lemma(word)) ?? '']));

  function load(name) {
    if (!waiting.has(name)) {
      const entry = {};
      entry.promise = new Promise((done, fail) => {
        entry.done = done;
        const script = document.createElement('script');
        script.src = root + 'search/' + name + '.js';
        script.onerror = () => {
          waiting.delete(name);
          fail(new Error(name));
        };
        document.head.append(script);
      });
      waiting.set(name, entry);
    }
    return waiting.get(name).promise;
  }

  const open = async () => {
    data ??= await load('index');
    return data;
  };

  // Numbers as the bake's Signs writes them.
  const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_`{}~';
  const VALUES = [];
  Array.from(SIGNS).forEach((sign, i) => {
    VALUES[sign.charCodeAt(0)] = i;
  });
  class Reader {
    constructor(text) {
      this.text = text;
      this.at = 0;
      this.second = 0;
    }
    get more() {
      return this.at < this.text.length;
    }
    next() {
      let number = 0;
      let unit = 1;
      let value = VALUES[this.text.charCodeAt(this.at++)];
      while (value >= 78) {
        number += (value - 78) * unit;
        unit *= 12;
        value = VALUES[this.text.charCodeAt(this.at++)];
      }
      return number + value * unit;
    }
    // The first of two numbers that are written as one; the other is then this.second.
    pair(limit) {
      const both = this.next();
      this.second = both % limit;
      if (this.second === limit - 1) {
        this.second += this.next();
      }
      return Math.floor(both / limit);
    }
  }

  function numbers(text) {
    const reader = new Reader(text);
    const list = [];
    let day = 0;
    while (reader.more) {
      day += reader.pair(WANTED);
      list.push(day * A_DAY + reader.second);
    }
    return list;
  }

  // ---- Words

  const shardOf = async (word) => load('w/' + language.shard(word, (await open()).shards));

  async function entry(word) {
    const shard = await shardOf(word);
    return Object.hasOwn(shard, word) ? shard[word] : undefined;
  }

  // The archive's word that a form belongs to: what the index says of the form, else of what is left of it.
  async function lemma(word) {
    for (const each of [word, ...language.rests(word)]) {
      const found = await entry(each);
      if (found !== undefined) {
        return found.startsWith('=') ? found.slice(1) : found && each;
      }
    }
    return undefined;
  }

  // Where a word stands: for the release numbers[i] the fields and forms from starts[i] to before starts[i + 1].
  class Word {
    constructor(forms, positions) {
      Object.assign(this, {forms, positions, numbers: [], starts: [0], fields: [], shapes: [], index: new Map(), places: null});
    }
    add(releases, areas) {
      this.numbers.push(...numbers(releases));
      const reader = new Reader(areas);
      while (reader.more) {
        let field = 0;
        let last = 0;
        while (!last) {
          const step = reader.pair(4);
          last = step & 1;
          field += step >> 1;
          this.fields.push(field);
          this.shapes.push(reader.second);
        }
        this.index.set(this.numbers[this.starts.length - 1], this.starts.length - 1);
        this.starts.push(this.fields.length);
      }
    }
    // Loads the positions, which only phrases need.
    async locate() {
      const readers = (await Promise.all(this.positions())).map((text) => new Reader(text));
      this.places = [];
      let at = 0;
      for (let i = 0; i < this.numbers.length; i++) {
        while (!readers[at].more) at++;
        for (let j = this.starts[i]; j < this.starts[i + 1]; j++) {
          const goesOn = j > this.starts[i] && this.fields[j] === this.fields[j - 1];
          this.places.push(readers[at].next() + (goesOn ? this.places[j - 1] : 0));
        }
      }
    }
    has(number, field, place) {
      const i = this.index.get(number);
      for (let j = this.starts[i]; j < this.starts[i + 1]; j++) {
        if (this.fields[j] === field && this.places[j] === place) {
          return true;
        }
      }
      return false;
    }
  }

  const known = new Map();

  function word(name) {
    if (!known.has(name)) {
      known.set(name, read(name));
    }
    return known.get(name);
  }

  async function read(name) {
    const [forms, first, second, third] = (await entry(name)).split('|');
    const names = third === undefined ? second.split(' ').map((part) => 'p/' + first + '-' + part) : [];
    const made = new Word(forms.replaceAll('~', name.replace('@', '')).split(' '), () => (third === undefined ? names.map((each) => load(each + 'x')) : [third]));
    if (third === undefined) {
      (await Promise.all(names.map((each) => load(each)))).forEach((text) => made.add(...text.split('|')));
    } else {
      made.add(first, second);
    }
    return made;
  }

  // ---- Queries

  // Days as a date in the query says them: [first, last] since 1970, or {month, day}; and the query without it.
  function dates(query, monthNames) {
    let rest = language.map(query);
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
    const names = monthNames
      .flatMap((all, i) => all.split('|').concat(language.otherMonths()[i]).map((name) => [language.map(name), i + 1]))
      .sort((a, b) => b[0].length - a[0].length);
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

  const dayOf = (number) => Math.floor(number / A_DAY) + FIRST;

  function isIn(range, number) {
    const day = dayOf(number);
    if (Array.isArray(range)) {
      return day >= range[0] && day <= range[1];
    }
    const date = new Date(day * 864e5);
    return date.getUTCMonth() + 1 === range.month && date.getUTCDate() === range.day;
  }

  function parse(query, monthNames) {
    const terms = [];
    const {range, rest} = dates(query.slice(0, 500), monthNames);
    for (const [, minus, , guillemets, quotes, word] of rest.matchAll(/(-?)(«([^»]*)»|"([^"]*)"|([^\s«»"]+))/gu)) {
      const list = language.words(language.fold(guillemets ?? quotes ?? word.replace(/^-/, '')));
      if (list.length > 0) {
        terms.push({words: list, phrase: word === undefined || list.length > 1, excluded: minus === '-'});
      }
    }
    return {terms: terms.slice(0, 12), range};
  }

  // The spelling of a name that begins with the term at a place among others, with how many of them it takes.
  async function nameAt(terms, place) {
    const first = terms[place].lemmas[0];
    const spellings = first ? await entry('>' + first) : undefined;
    for (const spelling of spellings?.split(';') ?? []) {
      const [rest, name] = spelling.split('=');
      const words = rest ? rest.split(' ') : [];
      let equal = place + words.length < terms.length;
      for (let i = 0; equal && i < words.length; i++) {
        const next = terms[place + i + 1];
        equal = !next.excluded && !next.phrase && (await lemma(next.words[0])) === words[i];
      }
      if (equal) {
        return {name: '@' + name, spelling: [first, ...words].join('_'), count: words.length + 1};
      }
    }
    return null;
  }

  // The terms with the archive's words for theirs; names of several spellings are one term.
  async function resolve(terms) {
    const loose = terms.filter((term) => term.phrase || term.excluded || !language.isParticle(term.words[0]));
    const needed = loose.some((term) => !term.excluded) ? loose : terms;
    await Promise.all(
      needed.map(async (term) => {
        term.lemmas = await Promise.all(term.words.map(lemma));
      }),
    );
    const resolved = [];
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i];
      if (needed.includes(term)) {
        const name = term.phrase || term.excluded ? null : await nameAt(terms, i);
        if (name) {
          resolved.push({words: [name.spelling], lemmas: [name.name], phrase: false, excluded: false});
          i += name.count - 1;
        } else {
          resolved.push(term);
        }
      }
    }
    await Promise.all(
      resolved.map(async (term) => {
        term.found = term.lemmas.every(Boolean) ? await Promise.all(term.lemmas.map(word)) : [];
        if (term.phrase && term.words.length > 1) {
          await Promise.all(term.found.map((each) => each.places ?? each.locate()));
        }
      }),
    );
    return resolved;
  }

  // Whether a release has the words of a phrase one behind the other.
  function hasPhrase(found, number) {
    const [first, ...others] = found;
    const i = first.index.get(number);
    for (let j = first.starts[i]; j < first.starts[i + 1]; j++) {
      if (others.every((each, k) => each.has(number, first.fields[j], first.places[j] + k + 1))) {
        return true;
      }
    }
    return false;
  }

  // The releases that have all words of a term.
  function holders({found, phrase}) {
    if (found.length === 0) {
      return [];
    }
    const rarest = found.reduce((a, b) => (b.numbers.length < a.numbers.length ? b : a));
    const all = found.length === 1 ? rarest.numbers : rarest.numbers.filter((number) => found.every((each) => each.index.has(number)));
    return phrase && found.length > 1 ? all.filter((number) => hasPhrase(found, number)) : all;
  }

  // BM25 over fields; the form that was asked for counts more than another form of its word.
  function score(term, number) {
    let sum = 0;
    term.found.forEach((each, k) => {
      const exact = each.forms.indexOf(term.words[k]);
      const i = each.index.get(number);
      let weight = 0;
      for (let j = each.starts[i]; j < each.starts[i + 1]; j++) {
        weight += (WEIGHTS[each.fields[j]] ?? 1) * (each.shapes[j] === exact ? 1.25 : 1);
      }
      sum += Math.log(1 + data.count / each.numbers.length) * (weight / (weight + 2.5));
    });
    return sum * (term.phrase ? 1.6 : 1);
  }

  /*
    What a query finds: hits, a score for each release; where no release has all its words, partly is true
    and hits has those with the most of them.
  */
  async function find(query, monthNames) {
    await open();
    const {terms, range} = parse(query, monthNames);
    const resolved = await resolve(terms);
    const wanted = resolved.filter((term) => !term.excluded);
    const lists = wanted.map(holders);
    const excluded = new Set(resolved.filter((term) => term.excluded).flatMap(holders));
    const allowed = (number) => !excluded.has(number) && (!range || isIn(range, number));
    const counts = new Map();
    const hits = new Map();
    if (wanted.length === 0) {
      (await everything()).filter(allowed).forEach((number) => hits.set(number, 0));
    }
    lists.forEach((list) => list.forEach((number) => counts.set(number, (counts.get(number) ?? 0) + 1)));
    let most = 0;
    counts.forEach((count, number) => {
      if (count > most && allowed(number)) {
        most = count;
      }
    });
    if (most > 0 && 2 * most >= wanted.length) {
      wanted.forEach((term, i) => {
        for (const number of lists[i]) {
          if (counts.get(number) === most && allowed(number)) {
            hits.set(number, (hits.get(number) ?? 0) + score(term, number));
          }
        }
      });
    }
    return {
      hits,
      terms: wanted,
      browsing: wanted.length === 0,
      partly: hits.size > 0 && most < wanted.length,
      unknown: wanted.flatMap((term) => term.words.filter((_, i) => !term.lemmas[i])),
      forms: new Set(wanted.flatMap((term) => term.found.flatMap((each) => each.forms.flatMap((form) => form.split('_'))))),
    };
  }

  // The paragraph of a release that answers best, or 0.
  function bestBlock({terms}, number) {
    const blocks = new Map();
    for (const term of terms) {
      for (const each of term.found) {
        const i = each.index.get(number);
        const own = new Map();
        for (let j = each.starts[i]; i !== undefined && j < each.starts[i + 1]; j++) {
          own.set(each.fields[j], (own.get(each.fields[j]) ?? 0) + 1);
        }
        const rarity = Math.log(1 + data.count / each.numbers.length);
        own.forEach((count, field) => field >= BLOCKS && blocks.set(field, (blocks.get(field) ?? 0) + rarity * (1 + count / 10)));
      }
    }
    const best = [...blocks].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    return best ? best[0] - BLOCKS + 1 : 0;
  }

  // Words of the archive that are near one that it has not.
  async function near(word) {
    const limit = word.length > 5 ? 2 : 1;
    return Object.entries(await shardOf(word))
      .filter(([other, text]) => text !== '' && !/^[>@]/.test(other))
      .map(([other, text]) => [other, Math.min(...[word, language.bare(word)].map((each) => language.distance(each, other, limit))), text.length])
      .filter(([, far]) => far <= limit)
      .sort((a, b) => a[1] - b[1] || b[2] - a[2])
      .slice(0, 4)
      .map(([other]) => other);
  }

  // ---- Facets

  const facets = new Map();

  // The values of a facet: key → {title, numbers}.
  function values(name) {
    if (!facets.has(name)) {
      facets.set(name, readFacet(name));
    }
    return facets.get(name);
  }

  async function readFacet(name) {
    const all = new Map();
    for (const part of await Promise.all((await open()).facets[name][1].map((each) => load('f/' + name + '-' + each)))) {
      for (const [key, text, title] of part) {
        const value = all.get(key) ?? {title: title ?? key, numbers: []};
        value.numbers.push(...numbers(text));
        all.set(key, value);
      }
    }
    return all;
  }

  const everything = async () => [...(await values('kind')).values()].flatMap((value) => value.numbers);

  // The releases that facets of the address leave, without regard to one of them.
  async function filtered(hits, params, without) {
    let list = [...hits.keys()];
    const [from, to] = ['from', 'to'].map((name) => (/^\d{4}$/.test(params.get(name) ?? '') ? +params.get(name) : null));
    if (without !== 'year' && (from || to)) {
      const first = from ? Date.UTC(from, 0, 1) / 864e5 : -Infinity;
      const last = to ? Date.UTC(to, 11, 31) / 864e5 : Infinity;
      list = list.filter((number) => dayOf(number) >= first && dayOf(number) <= last);
    }
    for (const name of FACETS) {
      if (params.get(name) && name !== without) {
        const allowed = new Set((await values(name)).get(params.get(name))?.numbers);
        list = list.filter((number) => allowed.has(number));
      }
    }
    return list;
  }

  // What a result shows.
  async function shown(number) {
    const [id, path, title, issuer, kind, meeting, summary, withdrawn] = (await load('d/' + Math.floor(number / WANTED)))[number % WANTED];
    return {id, path, title, issuer, kind, meeting, summary, withdrawn, date: new Date(dayOf(number) * 864e5)};
  }

  bayanSearch.archive = {root, FACETS, open, find, filtered, values, shown, bestBlock, near, dayOf};
})();
