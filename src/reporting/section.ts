import type { Messages } from '../messages/languages.ts';
import { SUPPORT_URL, trustedLink } from '../platform/hosts.ts';
import { html, linkedHtml } from '../text/html.ts';
import { nameOf } from './names.ts';
import {
  type Block,
  type Group,
  groupsOfBlock,
  hitBy,
  isUnchanged,
  type Named,
  type Report,
  withoutRepeats,
} from './report.ts';
import { fitting, SIGNS } from './summary.ts';

// A table shows them all; a list of names beside it is for one look.
const MAX_NAMES = 200;
const MAX_NAMES_BESIDE_TABLE = 10;

// A summary may hold 1 MiB with its table.
const MAX_BYTES = 200_000;

/**
 * The part of the job summary that stands before the table: what to do first, then why, with everything that can be done.
 *
 * @param inTable the automations that a table after it tells of, so that it need not
 * @param baseUrl base URL of the host that was called, whose links may be trusted; `''` where there is none
 */
export function reportSection(
  report: Report,
  {
    baseUrl,
    messages,
    inTable,
  }: { readonly baseUrl: string; readonly messages: Messages; readonly inTable: readonly Named[] },
): string {
  const { labels, moreCauses } = messages.report;
  const isOurs = (url: string) =>
    url === SUPPORT_URL ||
    trustedLink(url, baseUrl) !== undefined ||
    report.links.includes(url) ||
    report.blocks.some(({ cause }) => cause?.more === url);
  const ids = new Set(inTable.map(({ id }) => id));
  const isUntold = ({ automations }: Group) => automations.some(({ id }) => !ids.has(id));
  const words = (text: string) => linkedHtml(text, isOurs);
  const paragraph = (label: string, sentences: readonly string[]) => {
    const text = messages.sentences(sentences);
    return text === '' ? [] : [`<p><b>${html(messages.report.line(label, ''))}</b> ${words(text)}</p>`];
  };
  const items = (list: 'ol' | 'ul', sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [`<${list}>${sentences.map((one) => `<li>${words(one)}</li>`).join('')}</${list}>`];
  const list = (some: readonly string[]) =>
    some.length === 1 ? `<p>${some[0]}</p>` : `<ul>${some.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  const advice = (
    { cause }: Block,
    label: string,
    fresh: (sentences: readonly string[]) => readonly string[],
  ) => {
    if (!cause) return [];
    const left = fresh(cause.advice);
    // Steps that follow one another are told whole, or not at all.
    const shown = cause.isOrdered && left.length > 0 ? cause.advice : left;
    if (shown.length < 2) return paragraph(label, shown);
    return [
      `<p><b>${html(messages.report.line(label, ''))}</b></p>`,
      ...items(cause.isOrdered ? 'ol' : 'ul', shown),
    ];
  };
  const groupItem = ({ label, automations }: Group) => {
    const names = automations
      .slice(0, inTable.length > 0 ? MAX_NAMES_BESIDE_TABLE : MAX_NAMES)
      .map((automation) => nameOf(automation, messages));
    const hidden = automations.length - names.length;
    const all = hidden > 0 ? [...names, messages.andMore(hidden)] : names;
    return `<b>${words(messages.report.line(label, ''))}</b> ${html(messages.report.names(all))}`;
  };
  const groups = (some: readonly Group[]) =>
    some.length === 0 ? [] : [`<p>${some.map(groupItem).join('<br>')}</p>`];
  const said = new Set<string>();
  // What two causes share is said once.
  const fresh = (sentences: readonly string[]) => {
    const left = sentences.filter((sentence) => !said.has(sentence));
    for (const sentence of left) said.add(sentence);
    return left;
  };
  const { adviceIsFor = 'doNow' } = report;
  const isForLater = adviceIsFor === 'fix';
  const block = (one: Block) => {
    const label = (text: string) => messages.report.labelFor(text, hitBy(one, messages));
    const itsAdvice = advice(one, isForLater ? labels.fix : label(labels[adviceIsFor]), fresh);
    const isWhyFirst = isForLater || itsAdvice.length === 0;
    const why = paragraph(
      isWhyFirst || one.isToldAbove ? label(labels.why) : labels.why,
      fresh(one.cause?.why ?? []),
    );
    return [
      ...groups(groupsOfBlock(one)),
      ...(isForLater ? [...why, ...itsAdvice] : [...itsAdvice, ...why]),
      ...paragraph(labels.more, [one.cause?.more ?? '']),
    ].join('\n');
  };
  const logIds = report.blocks.flatMap((one) => one.logIds);
  const blocks = fitting(
    report.blocks.map(block).filter((text) => text !== ''),
    MAX_BYTES,
    moreCauses,
  );
  const problems = fitting(withoutRepeats(report.problems).map(words), MAX_BYTES, moreCauses);
  // What the table tells as well is told before it only where something was changed.
  const told = isUnchanged(report, messages) ? report.groups.filter(isUntold) : report.groups;
  return [
    ...groups(told),
    ...(report.promise === '' ? [] : [`<p>${words(report.promise)}</p>`]),
    ...paragraph(labels.doNow, report.doNow),
    ...(problems.kept.length === 0 ? [] : [list(problems.kept), ...problems.rest]),
    ...blocks.kept,
    ...blocks.rest,
    ...paragraph(labels.where, [report.where]),
    // The table has them in its rows.
    ...(inTable.length > 0 || logIds.length === 0
      ? []
      : paragraph(labels.logIds(logIds.length), [messages.report.names(logIds)])),
  ].join('\n');
}

/** What was warned of on the way, each as a part of the job summary. */
export function warningSections(
  warnings: readonly Report[],
  settings: { readonly baseUrl: string; readonly messages: Messages },
): readonly string[] {
  return warnings.map((warning) => {
    const section = reportSection(warning, { ...settings, inTable: [] });
    return `<h4>${SIGNS.warning} ${html(warning.title)}</h4>\n${section}`;
  });
}
