'use strict';
// The page: no library, no build step, no request to anyone but its own server. What comes from reports is set as text, never as HTML.

const $ = id => document.getElementById(id);
const SVG = 'http://www.w3.org/2000/svg';
const FAMILIES = {LOSS: 'Loss', JITTER: 'Jitter', DELAY: 'Delay', MOS: 'Opinion score'};
let next = null;
let listing = 0;

function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

function shape(name, attributes, text) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text !== undefined) node.textContent = text;
  return node;
}

async function ask(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(response.status === 404 ? 'That call is not known.' : await response.text());
  return response.json();
}

function fail(error) {
  $('error').textContent = error.message;
  $('error').hidden = false;
}

const words = text => text.toLowerCase().replaceAll('_', ' ').replace(/\bmos\b/, 'MOS').replace(/\br\b/, 'R');
const number = value => Number(value.toPrecision(4)).toString();
const amount = (value, unit) => number(value) + (unit === 'MOS' || !unit ? '' : unit === 'percent' ? ' %' : ' ' + unit);
const when = text => new Date(text).toLocaleString();
const clock = text => new Date(text).toLocaleTimeString();
const named = key => key.replace(':', ' ');
const count = (number, name) => number + ' ' + name + (number === 1 ? '' : 's');

function lasting(first, last) {
  const seconds = Math.round((new Date(last) - new Date(first)) / 1000);
  const minutes = Math.floor(seconds / 60) % 60, hours = Math.floor(seconds / 3600);
  return (hours ? hours + ' h ' : '') + (hours || minutes ? minutes + ' min ' : '') + seconds % 60 + ' s';
}

function badge(quality) {
  return el('span', {class: 'badge ' + quality}, quality === 'UNJUDGED' ? 'not judged' : quality.toLowerCase());
}

function worst(item) {
  if (!item.worst) return '';
  const where = [item.worst.media || item.media, item.worst.direction || item.direction].filter(Boolean).map(words).join(' ');
  return (where ? where + ': ' : '') + words(item.worst.metric) + ' ' + amount(item.worst.value, item.worst.unit);
}

// The list.

function query() {
  const form = new FormData($('filter'));
  const parameters = new URLSearchParams();
  for (const name of ['party', 'state', 'open', 'order']) {
    if (form.get(name)) parameters.set(name, form.get(name));
  }
  const time = form.get('time');
  if (time === 'between') {
    if (form.get('from')) parameters.set('from', new Date(form.get('from')).toISOString());
    if (form.get('until')) parameters.set('to', new Date(form.get('until')).toISOString());
  } else if (time) {
    parameters.set('from', new Date(Date.now() - time * 3600e3).toISOString());
  }
  return parameters;
}

async function list(more) {
  const mine = ++listing;
  const parameters = query();
  if (more && next) parameters.set('after', next);
  try {
    const page = await ask('api/calls?' + parameters);
    if (mine !== listing) return;
    if (!more) $('calls').replaceChildren();
    $('calls').append(...page.calls.map(row));
    next = page.next || null;
    $('more').hidden = !next;
    $('none').hidden = $('calls').childElementCount > 0;
    $('error').hidden = true;
    const counts = await ask('api/summary' + (parameters.has('from') ? '?from=' + parameters.get('from') : ''));
    $('summary').textContent = (parameters.has('from') ? 'Since then ' : 'In all ') + counts.BAD + ' bad, ' + counts.POOR + ' poor, ' + counts.GOOD + ' good, '
      + counts.UNJUDGED + ' not judged';
  } catch (error) {
    fail(error);
  }
}

function row(call) {
  const parties = call.parties.length ? call.parties.join(' and ') : named(call.key);
  return el('li', {}, el('a', {href: '#' + call.id},
    badge(call.quality),
    el('span', {class: 'parties'}, parties),
    el('span', {class: 'when'}, when(call.first)),
    el('span', {class: 'why'}, worst(call) || count(call.reports, 'report') + ', ' + count(call.events, 'event'),
      ', ' + lasting(call.first, call.last), call.ended ? '' : ' (going on)')));
}

// One call.

async function show(id) {
  const view = $('call');
  try {
    const call = await ask('api/calls/' + encodeURIComponent(id));
    const summary = await ask('api/summary');
    if (location.hash !== '#' + id) return;
    $('error').hidden = true;
    view.replaceChildren(
      el('h2', {}, badge(call.call.quality), ' ', worst(call.call)),
      el('p', {class: 'parties'}, call.call.parties.join(' and ')),
      el('p', {class: 'soft parties'}, named(call.call.key) + ', ' + when(call.call.first) + ' to ' + when(call.call.last)
        + ', ' + lasting(call.call.first, call.call.last) + (call.call.ended ? '' : ', going on') + (call.cut ? '. Only the first 5,000 of each kind are shown.' : '')),
      el('div', {class: 'plots'}, ...Object.keys(FAMILIES).map(family => plot(family, call)).filter(Boolean)),
      el('h2', {}, 'Timeline'),
      el('ul', {class: 'timeline'}, ...timeline(call, summary.full)),
      ...(call.problems.length ? [el('h2', {}, 'Problems'), problems(call.problems)] : []));
  } catch (error) {
    view.replaceChildren();
    fail(error);
  }
}

function timeline(call, full) {
  const items = [
    ...call.reports.map(report => [report.at, () => reportItem(report, full)]),
    ...call.events.map(event => [event.at, () => eventItem(event)])];
  items.sort((one, other) => one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0);
  return items.map(([at, make]) => el('li', {}, el('time', {datetime: at, title: when(at)}, clock(at)), make()));
}

function reportItem(report, full) {
  const raw = 'api/receipts/' + report.receipt + '/raw';
  return el('div', {}, badge(report.quality), ' ' + words(report.kind) + ' report' + (report.endOfCall ? ', end of call' : ''),
    report.reporter || report.tags.Location ? ' by ' + (report.reporter || report.tags.Location) : '', report.alert ? ', alert: ' + words(report.alert) : '',
    el('details', {}, el('summary', {}, contents(report.streams) + ', ' + report.format),
      report.userAgent ? el('p', {class: 'soft'}, 'User agent: ' + report.userAgent) : null,
      ...report.streams.map(streamTable),
      el('p', {}, report.format === 'rtcp' ? 'The raw report is binary and cannot be redacted.'
          : el('a', {href: raw, download: ''}, 'Raw report, redacted'),
        ...(full ? [' ', el('a', {href: raw + '?full', download: ''}, 'as it came')] : []))));
}

function contents(streams) {
  const directed = streams.filter(stream => stream.direction).length, paths = streams.length - directed;
  return count(directed, 'stream') + (paths ? ', ' + count(paths, 'network path') : '');
}

function streamTable(stream) {
  const name = stream.direction ? [stream.media, stream.direction].filter(Boolean).map(words).join(' ') : 'network path';
  const window = stream.start && stream.stop ? clock(stream.start) + ' to ' + clock(stream.stop) : '';
  return el('div', {}, el('p', {}, badge(stream.quality), ' ' + [name, stream.label, stream.codec].filter(Boolean).join(', '),
      stream.worst ? el('span', {}, ', worst: ' + words(stream.worst.metric) + ' ' + amount(stream.worst.value, stream.worst.unit)) : null,
      ' ', el('span', {class: 'soft'}, [window, stream.basis === 'UNSPECIFIED' ? '' : words(stream.basis || '')].filter(Boolean).join(', '))),
    el('table', {}, el('tbody', {}, ...Object.entries(stream.metrics).map(([metric, value]) =>
      el('tr', {}, el('td', {}, words(metric)), el('td', {}, amount(value.value, value.unit)))))));
}

function eventItem(event) {
  const details = Object.entries(event.details).map(([name, value]) => name + ' ' + value).join(', ');
  return el('div', {}, el('strong', {}, words(event.type)), ' ', el('span', {class: 'soft'},
    details.length > 200 ? details.slice(0, 200) + '…' : details, event.timed ? '' : ' (time of arrival)'));
}

function problems(list) {
  return el('ul', {class: 'timeline'}, ...list.map(problem => el('li', {},
    el('span', {class: problem.severity}, problem.severity),
    el('div', {}, problem.message, ' ', el('small', {}, problem.code + (problem.place ? ' at ' + problem.place : ''))))));
}

// Plots.

function plot(family, call) {
  const series = call.series.filter(one => one.family === family);
  if (!series.length) return null;
  const width = 420, height = 190, left = 40, right = 8, top = 8, bottom = 22;
  const points = series.flatMap(one => one.points);
  const bounds = series.map(one => one.threshold).filter(Boolean);
  // A value of a whole call stands for all of its time.
  const whole = series.filter(one => one.points.length === 1 && one.points[0][2] < one.points[0][0]);
  let from = Math.min(...points.map(point => point[0]), ...whole.map(one => one.points[0][2]));
  let to = Math.max(...points.map(point => point[0]));
  if (from === to) { from -= 30e3; to += 30e3; }
  const low = family === 'MOS' ? 1 : 0;
  const step = family === 'MOS' ? 1 : round(Math.max(...points.map(point => point[1]), ...bounds.map(bound => bound.acceptable), 0.1) / 4);
  const high = low + 4 * step;
  const label = to - from > 86400e3 ? when : clock;
  const x = time => left + (time - from) / (to - from) * (width - left - right);
  const y = value => height - bottom - (value - low) / (high - low) * (height - top - bottom);
  const unit = series[0].unit === 'percent' ? '%' : series[0].unit;
  const svg = shape('svg', {viewBox: '0 0 ' + width + ' ' + height, role: 'img', 'aria-label': FAMILIES[family] + ' over time'});
  for (let line = 0; line <= 4; line++) {
    const value = low + line * step;
    svg.append(shape('line', {class: 'axis', x1: left, x2: width - right, y1: y(value), y2: y(value)}),
      shape('text', {x: left - 4, y: y(value) + 4, 'text-anchor': 'end'}, number(Number(value.toPrecision(3)))));
  }
  svg.append(shape('text', {x: left, y: height - 6}, label(from)),
    shape('text', {x: width - right, y: height - 6, 'text-anchor': 'end'}, label(to)));
  const seen = new Set();
  for (const bound of bounds) {
    for (const kind of ['optimal', 'acceptable']) {
      if (seen.has(kind + bound[kind])) continue;
      seen.add(kind + bound[kind]);
      const line = shape('line', {class: 'bound ' + kind, x1: left, x2: width - right, y1: y(bound[kind]), y2: y(bound[kind])});
      line.append(shape('title', {}, kind + ' ' + amount(bound[kind], unit)));
      svg.append(line, shape('text', {class: kind, x: width - right, y: y(bound[kind]) - 3, 'text-anchor': 'end'},
        kind + ' ' + number(bound[kind])));
    }
  }
  const keys = series.map((one, index) => {
    const colour = 's' + index % 4;
    if (one.points.length > 1) {
      svg.append(shape('polyline', {class: colour, points: one.points.map(([t, v]) => x(t) + ',' + y(v)).join(' ')}));
    }
    if (whole.includes(one)) {
      const [end, value, start] = one.points[0];
      svg.append(shape('polyline', {class: colour, points: x(start) + ',' + y(value) + ' ' + x(end) + ',' + y(value)}));
    }
    if (one.points.length < 60) {
      for (const [time, value] of one.points) {
        const dot = shape('circle', {class: colour, cx: x(time), cy: y(value), r: 3});
        dot.append(shape('title', {}, when(time) + ': ' + amount(value, unit)));
        svg.append(dot);
      }
    }
    const sample = shape('svg', {viewBox: '0 0 10 10', 'aria-hidden': 'true'});
    sample.append(shape('circle', {class: colour, cx: 5, cy: 5, r: 4}));
    return el('span', {class: 'key'}, sample,
      ' ' + [one.media, one.direction, one.label, one.metric].filter(Boolean).map(words).join(' ')
      + (one.reporter ? ', ' + one.reporter : ''));
  });
  return el('figure', {'data-family': family},
    el('figcaption', {}, FAMILIES[family] + ', ' + (unit === 'MOS' ? 'MOS 1 to 5' : unit)), svg, ...keys);
}

/** The next of 1, 2, 2.5, 5 times a power of ten. */
function round(step) {
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 2.5, 5, 10].map(factor => factor * power).find(nice => nice >= step * 0.9999);
}

// What is shown is in the address, so that it can be kept and sent.

function route() {
  const parameters = location.hash.startsWith('#?') ? new URLSearchParams(location.hash.slice(2)) : null;
  const id = parameters ? '' : location.hash.slice(1);
  if (parameters) {
    $('back').href = location.hash;
    for (const control of $('filter').elements) control.value = parameters.get(control.name) ?? '';
    if (!$('filter').order.value) $('filter').order.value = 'worst';
  }
  $('list').hidden = Boolean(id);
  $('call').hidden = !id;
  $('error').hidden = true;
  if (id) {
    $('call').replaceChildren(el('p', {class: 'soft'}, 'Loading.'));
    $('call').focus();
    show(id);
  } else {
    between();
    list(false);
  }
  scrollTo(0, 0);
}

/** The two times are asked for only where they matter. */
function between() {
  document.querySelectorAll('.between').forEach(label => { label.hidden = $('filter').time.value !== 'between'; });
}

let typing;
$('filter').addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    const chosen = [...new FormData($('filter'))].filter(([name, value]) => value && !(name === 'order' && value === 'worst'));
    $('back').href = chosen.length ? '#?' + new URLSearchParams(chosen) : '#';
    history.replaceState(null, '', chosen.length ? '#?' + new URLSearchParams(chosen) : location.pathname);
    between();
    list(false);
  }, 250);
});
$('filter').addEventListener('submit', event => event.preventDefault());
$('more').addEventListener('click', () => list(true));
addEventListener('hashchange', route);
route();
