// What pages look up is worked out once, in one collection: lists newest first, maps by id, month and year.
const day = date => date.toISOString().slice(0, 10);
const add = (map, key, item) => (map[key] ??= []).push(item);

function archive(api) {
  const newestFirst = tag =>
    api.getFilteredByTag(tag).sort((a, b) => b.date - a.date || (a.inputPath < b.inputPath ? 1 : -1));
  const releases = newestFirst('release');
  const meetings = newestFirst('meeting');
  const result = { releases, meetings, byId: {}, about: {}, mentioning: {}, earlier: {}, later: {}, months: [], years: [] };
  const months = {};
  const month = date => (months[day(date).slice(0, 7)] ??= { key: day(date).slice(0, 7), releases: [], meetings: [] });
  for (const meeting of meetings) {
    result.byId[meeting.inputPath.slice('./content/meetings/'.length, -'.md'.length)] = meeting;
    month(meeting.date).meetings.push(meeting);
  }
  releases.forEach((release, i) => {
    add(result.about, release.data.meeting, release);
    for (const id of release.data.mentions) add(result.mentioning, id, release);
    result.earlier[release.url] = releases[i + 1];
    result.later[release.url] = releases[i - 1];
    month(release.date).releases.push(release);
  });
  result.months = Object.values(months).sort((a, b) => (a.key < b.key ? -1 : 1));
  const years = {};
  for (const month of result.months) add(years, month.key.slice(0, 4), month);
  result.years = Object.entries(years).map(([key, months]) => ({ key, months, releases: months.reduce((sum, month) => sum + month.releases.length, 0) }));
  return result;
}

export default function (config) {
  config.addCollection('archive', archive);
  config.addFilter('day', day);
  return {
    dir: { input: '.', includes: 'layouts', data: 'data' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
