// Writes files as the generator does, a field a line, so that what nobody changed stays as it was.
(() => {
  const PLAIN = /^[\p{L}\p{M}\p{N}/][^\n]*$/u;
  const WORD = /^(true|false|null|yes|no|on|off|~|[-+.\d][-+.\d_eExXoO:]*)$/i;
  const DAY = /^\d{4}-\d{2}-\d{2}$/;

  const text = (value, signs) =>
    PLAIN.test(value) && !signs.test(value) && value === value.trim() && (DAY.test(value) || !WORD.test(value)) ? value : JSON.stringify(value);
  const inside = value => {
    if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
    if (value && typeof value === 'object') {
      return `{ ${Object.entries(value).map(([name, part]) => `${name}: ${inside(part)}`).join(', ')} }`;
    }
    return typeof value === 'string' ? text(value, /: |:$| #|[,[\]{}]/) : String(value);
  };
  const line = ([name, value]) => `${name}: ${typeof value === 'string' ? text(value, /: |:$| #/) : inside(value)}`;

  // Hidden fields come last from the editor; each kind of file has its own order, and the fields that two kinds share stand alike.
  const order = fetch('config.json')
    .then(response => response.json())
    .then(config => config.collections.map(collection => collection.fields.map(field => field.name)));
  const sorted = (entries, orders) => {
    const own = orders.find(names => entries.every(([name]) => names.includes(name))) ?? [];
    return entries.sort(([one], [other]) => own.indexOf(one) - own.indexOf(other));
  };

  window.CMS.registerCustomFormat('yaml-frontmatter', 'md', {
    toFile: async ({ body = '', ...fields }) =>
      `---\n${sorted(Object.entries(fields), await order).map(line).join('\n')}\n---\n\n${body.trim()}\n`,
  });
})();
