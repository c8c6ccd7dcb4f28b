const stem = data => data.page.inputPath.slice('./content/meetings/'.length, -'.md'.length);

export default {
  layout: 'meeting.njk',
  tags: ['meeting'],
  permalink: data => `/meetings/${stem(data)}.html`,
  eleventyComputed: { id: stem },
};
