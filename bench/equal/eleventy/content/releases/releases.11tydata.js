export default {
  layout: 'release.njk',
  tags: ['release'],
  permalink: data => data.page.inputPath.slice('./content'.length, -'.md'.length) + '.html',
};
