/*
  Words as the bake knows them: folded, taken apart, and the shard in which they lie (WordForms and Shards in
  the generator). The affixes and foldings come from there.
*/
'use strict';

window.bayanSearch = {};

(() => {
  let forms;
  let heavy;
  let others;

  function learn(data, beginnings) {
    forms = data;
    heavy = new Set(beginnings.split(' '));
    others = new RegExp(Object.keys(forms.spellings).join('|'), 'g');
  }

  const ignored = /[\p{Mn}\p{Cf}\u0640]/gu;
  const map = (text) => Array.from({length: text.length}, (_, i) => forms.letters[text[i]] ?? text[i]).join('');
  const fold = (text) =>
    map(map(text.normalize('NFKC').replace(ignored, '')).normalize('NFKD').replace(ignored, '')).toLowerCase().replace(others, (each) => forms.spellings[each]);
  const words = (folded) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const articleOf = (form) => forms.articles.find((each) => form.startsWith(each));

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
    const article = articleOf(form);
    if (article) {
      behind(form.slice(article.length), true, article);
    }
    forms.clitics.filter((each) => form.startsWith(each)).forEach((clitic) => behind(form.slice(clitic.length), false, clitic));
    return [...new Set(found.sort((a, b) => b.length - a.length))];
  }

  // A word without what looks like its article.
  function bare(word) {
    const article = articleOf(word);
    return article && word.length >= article.length + 2 ? word.slice(article.length) : word;
  }

  function shard(key, shards) {
    const core = bare(key.replace(/^[>@]/, ''));
    let letters = 3;
    while (letters < core.length && heavy.has(core.slice(0, letters))) {
      letters++;
    }
    let hash = 0x811c9dc5;
    for (let i = 0; i < Math.min(letters, core.length); i++) {
      hash = Math.imul(hash ^ core.charCodeAt(i), 0x01000193);
    }
    return ((hash ^ (hash >>> 15)) & 0x7fffffff) % shards;
  }

  // How many letters must be changed to make one word of another; more than the limit is not counted.
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

  Object.assign(bayanSearch, {
    language: {
      learn,
      map,
      fold,
      words,
      rests,
      bare,
      shard,
      distance,
      isParticle: (word) => forms.particles.includes(word),
      otherMonths: () => forms.months,
    },
  });
})();
