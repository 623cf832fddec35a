import { adviceFor, type CodeText } from '../src/messages/code-text.ts';
import { messages as english } from '../src/messages/en/index.ts';
import type { Messages } from '../src/messages/languages.ts';
import { messages as chinese } from '../src/messages/zh/index.ts';
import { CODES, type CodeFacts, type KnownCode } from '../src/platform/codes.ts';
import { CONDITIONS, type Condition } from '../src/platform/conditions.ts';

type Group = CodeFacts['group'];

/** What a condition does to a request and to those after it: `varies` where that depends on more than the condition. */
export type Course = 'yes' | 'no' | 'stops' | 'varies';

/** What the action does by itself about each condition, for the page of the errors. */
export const COURSES: Readonly<Record<Condition, Course>> = {
  timeout: 'yes',
  'connect-timeout': 'yes',
  'cut-by-budget': 'stops',
  canceled: 'stops',
  'unknown-host': 'stops',
  dns: 'yes',
  'connection-refused': 'yes',
  connection: 'yes',
  'tls-handshake': 'stops',
  'tls-refused': 'varies',
  certificate: 'stops',
  'certificate-name': 'stops',
  'certificate-time': 'stops',
  'certificate-file': 'stops',
  'proxy-unreachable': 'varies',
  'proxy-tls': 'stops',
  'proxy-certificate': 'stops',
  'proxy-certificate-name': 'stops',
  'proxy-certificate-time': 'stops',
  'proxy-auth': 'no',
  'proxy-refused': 'varies',
  'proxy-bypass': 'varies',
  redirect: 'no',
  'http-denied': 'no',
  'http-not-found': 'no',
  'http-rate-limit': 'yes',
  'http-transient': 'varies',
  'http-other': 'no',
  unreadable: 'yes',
  malformed: 'no',
  'too-large': 'no',
  'headers-too-large': 'no',
  'unknown-code': 'varies',
  'lacking-token': 'no',
  'lacking-list': 'no',
  'lacking-node': 'no',
  'lacking-status': 'no',
  'endless-list': 'no',
  'not-confirmed': 'varies',
};

/** The words of a page in one language, around the texts that the action says itself. */
interface Words {
  readonly intro: string;
  readonly groups: Readonly<
    Record<Group | 'conditions', { readonly heading: string; readonly about: string }>
  >;
  readonly retry: Readonly<Record<CodeFacts['retry'], string>>;
  readonly stops: string;
  readonly stopsAfterRetries: string;
  readonly stopsRestore: string;
  readonly limitsRate: string;
  readonly dispensable: string;
  readonly unchanged: string;
  readonly varies: string;
  readonly outcome: string;
  readonly mayHaveWorked: string;
  /** Puts sentences one after the other. */
  readonly joined: (sentences: readonly string[]) => string;
}

const EN: Words = {
  intro: `# Errors

When a step fails, its annotation and the top of the job summary say:

1. **Title**: the outcome, for example “Feishu automations: 2 of 5 not restored”.
2. **What happened**: which automations it concerns, and how they are now.
3. **What to do now**: the first thing to do.
4. **Why**: the platform's code and message, and what they mean.
5. **More**: a link to the place of the error on this page.
6. **Log IDs**: what the platform's support asks for.

Each entry on this page starts with the platform's own message, where it has one, and what it means. Numbered advice is
steps to follow; any other list starts with what helps most often. Where the restore failed, running the job again
doesn't help: run the step that the job summary shows instead.

The last line says what the action does by itself:

- *Retried*: within the limits of \`max_attempts\` and \`timeout_seconds\`.
- *Stops the step*: the error would meet every other automation too, so they are skipped.
- *May have taken effect*: nobody can know. \`changed_workflow_ids\` lists the automation, and \`restore\` restores it.`,
  groups: {
    base: {
      heading: 'Automations',
      about: 'Answers to requests that list automations, or turn them on or off.',
    },
    workflow: {
      heading: 'Base workflows',
      about: 'Answers to requests about Base workflows, whose IDs begin with `wkf`.',
    },
    wiki: { heading: 'Wiki addresses', about: 'Answers to the lookup of a wiki address in `app_token`.' },
    mint: {
      heading: 'Access tokens',
      about: 'Answers to the request for an access token, with `app_id` and `app_secret`.',
    },
    gateway: { heading: 'Any request', about: 'Answers that every request can meet.' },
    conditions: {
      heading: 'Errors without a code',
      about: 'What went wrong before the platform could say what.',
    },
  },
  retry: {
    yes: 'Retried.',
    few: 'Retried up to two times.',
    mint: 'Retried once with a new access token, if `app_id` and `app_secret` are set.',
    no: 'Not retried.',
  },
  stops: 'Stops the step.',
  stopsAfterRetries: 'Stops the step if the retries fail.',
  stopsRestore: 'Stops the restore, too.',
  limitsRate: 'All other requests wait, too.',
  dispensable: 'With `workflow_id: all`, Base workflows are left out with a warning instead.',
  unchanged: 'The list is read once: if the status is as requested, the step succeeds.',
  varies: 'Retried where that can help.',
  outcome: 'The job fails, because nobody can be sure of the status.',
  mayHaveWorked: 'May have taken effect.',
  joined: (sentences) => sentences.join(' '),
};

const ZH: Words = {
  intro: `# 错误

步骤失败时，注释和作业摘要的开头依次说明：

1. **标题**：结果，例如“飞书自动化流程：5 个中有 2 个未恢复”。
2. **发生了什么**：涉及哪些自动化流程，以及它们现在的状态。
3. **现在怎么做**：首先要做的事。
4. **原因**：平台的错误码和消息，以及其含义。
5. **更多**：指向本页中该错误的链接。
6. **日志 ID**：联系平台技术支持时需要提供。

本页的每个条目先列出平台返回的消息（如有）及其含义。带编号的建议是依次执行的步骤；其他列表将最常见的解决办法放在最前面。如恢复失败，重新运行作业无法解决，请改为运行作业摘要中给出的步骤。

最后一行说明本 Action 会自动做什么：

- *重试*：在 \`max_attempts\` 和 \`timeout_seconds\` 的限制内重试。
- *终止步骤*：其他自动化流程也会遇到同样的错误，因此跳过。
- *可能已经生效*：无法确定结果。\`changed_workflow_ids\` 会列出该自动化流程，\`restore\` 也会恢复它。`,
  groups: {
    base: { heading: '自动化流程', about: '读取、开启或关闭自动化流程的请求返回的错误。' },
    workflow: { heading: '工作流', about: '与工作流（ID 以 `wkf` 开头）有关的请求返回的错误。' },
    wiki: { heading: '知识库地址', about: '查询 `app_token` 中的知识库地址时返回的错误。' },
    mint: { heading: '访问凭证', about: '使用 `app_id` 和 `app_secret` 获取访问凭证时返回的错误。' },
    gateway: { heading: '任何请求', about: '任何请求都可能返回的错误。' },
    conditions: { heading: '没有错误码的错误', about: '在平台说明原因之前发生的错误。' },
  },
  retry: {
    yes: '会重试。',
    few: '最多重试两次。',
    mint: '如设置了 `app_id` 和 `app_secret`，会获取新的访问凭证并重试一次。',
    no: '不重试。',
  },
  stops: '终止步骤。',
  stopsAfterRetries: '如重试仍失败，则终止步骤。',
  stopsRestore: '同样终止恢复。',
  limitsRate: '其他请求也会等待。',
  dispensable: '使用 `workflow_id: all` 时，改为跳过工作流并给出警告。',
  unchanged: '会读取一次列表：如状态符合要求，则视为成功。',
  varies: '重试可能有效时会重试。',
  outcome: '由于无法确定状态，作业会失败。',
  mayHaveWorked: '操作可能已经生效。',
  joined: (sentences) => sentences.join(''),
};

/** The pages of the errors, by their paths: each code and each condition has one place, whose heading is its name. */
export const ERROR_PAGES: Readonly<Record<string, () => string>> = {
  'docs/errors.md': () => errorPage(EN, english),
  'docs/zh/errors.md': () => errorPage(ZH, chinese),
};

function errorPage(words: Words, { codes, conditions }: Pick<Messages, 'codes' | 'conditions'>): string {
  const known = Object.entries<CodeFacts>(CODES);
  const sections = (Object.keys(words.groups) as (keyof Words['groups'])[]).map((group) => {
    const entries =
      group === 'conditions'
        ? CONDITIONS.map((name) => entry(name, conditions[name], courseOf(name, words)))
        : known
            .filter(([, facts]) => facts.group === group)
            .map(([code, facts]) =>
              entry(code, codes[Number(code) as KnownCode], doneAbout(facts, words), facts.msg),
            );
    const { heading, about } = words.groups[group];
    return [`## ${heading}`, about, ...entries].join('\n\n');
  });
  return `<!-- Written by \`npm run docs\` from src/messages and src/platform. -->\n\n${[words.intro, ...sections].join('\n\n')}\n`;
}

function entry(name: string, { meaning, advice, isOrdered }: CodeText, course: string, msg = ''): string {
  const list = adviceFor(advice)
    .map((one, at) => `${isOrdered ? `${at + 1}.` : '-'} ${marked(one)}`)
    .join('\n');
  const message = msg === '' ? '' : `**${msg}**\n\n`;
  return `### ${name}\n\n${message}${marked(meaning)}\n\n${list}\n\n*${course}*`;
}

function doneAbout(facts: CodeFacts, words: Words): string {
  const stops = facts.retry === 'no' ? words.stops : words.stopsAfterRetries;
  const sentences: readonly (readonly [isSo: boolean, sentence: string])[] = [
    [true, facts.saysUnchanged ? words.unchanged : words.retry[facts.retry]],
    [facts.limitsRate, words.limitsRate],
    [facts.endsStage, stops],
    [!facts.definite, words.mayHaveWorked],
    [facts.endsRestore, words.stopsRestore],
    [facts.isDispensable, words.dispensable],
  ];
  return words.joined(sentences.flatMap(([isSo, sentence]) => (isSo ? [sentence] : [])));
}

function courseOf(condition: Condition, words: Words): string {
  if (condition === 'not-confirmed') return words.outcome;
  const course = COURSES[condition];
  if (course === 'varies') return words.varies;
  return course === 'stops' ? words.joined([words.retry.no, words.stops]) : words.retry[course];
}

/** A plain text with its scopes and its variables marked as code. */
function marked(text: string): string {
  return text.replace(/(?<![`\w])(?:(?:base|bitable|wiki):[\w:]*\w|NODE_\w+(?:=1)?)/g, '`$&`');
}
