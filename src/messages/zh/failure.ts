import type { Messages } from '../languages.ts';
import { EMPTY_LIST, quoted } from './words.ts';

/** What a failed step says, in Chinese. */
export const failure: Messages['failure'] = {
  earlierTry: '此前有一次请求未得到明确的响应，可能已生效。',
  skipped: '因其他自动化流程失败而未尝试。',
  calls: {
    mint: (appId) => `未能获取应用 ${appId} 的访问凭证。`,
    list: '未能读取自动化流程列表。',
    'workflow-list': '未能读取工作流（ID 以 wkf 开头）列表。',
    wiki: (node) => `未能查询知识库页面 ${node}。`,
  },
  unresolved: {
    'not-a-base': (node, objType) =>
      `知识库页面 ${node} 的类型为“${objType}”，不是多维表格。请填写多维表格所在页面的地址。`,
    'other-base': (appToken, otherAppToken, input) =>
      `\`app_token\` 对应多维表格 ${appToken}，而 \`${input}\` 中有自动化流程属于多维表格 ${otherAppToken}。请为每个多维表格单独设置一个步骤。`,
    'title-not-found': (title, nearest, automations) => {
      const what =
        automations === 0
          ? EMPTY_LIST
          : `${nearest.length === 0 ? `该多维表格共有 ${automations} 个自动化流程。` : `标题相近的有：${quoted(nearest)}。`}请将 \`workflow_title\` 设为与多维表格中完全一致的完整标题。`;
      return `未找到标题为“${title}”的自动化流程。${what}`;
    },
    'title-shared': (title, ids) =>
      `有 ${ids.length} 个自动化流程名为“${title}”。请在 \`workflow_id\` 中填写所需自动化流程的 ID：${ids.join('、')}。`,
    'id-not-found': (id, automations) =>
      `该多维表格中没有 ID 为 ${id} 的自动化流程。${automations === 0 ? EMPTY_LIST : `其中共有 ${automations} 个，使用 \`workflow_id: all\` 和 \`dry_run: true\` 运行一次即可查看。`}`,
    'status-unknown': (automation, word) =>
      `状态“${word}”既不是开启也不是关闭，无法恢复：${automation}。请在多维表格中检查。`,
    'nothing-at-all': () => `该多维表格中没有自动化流程。${EMPTY_LIST}`,
    'exception-id-not-found': (id) =>
      `exclude_workflow_id：该多维表格中没有自动化流程 ${id}。请更正或去掉该 ID。`,
    'exception-title-not-found': (title, nearest) =>
      `exclude_workflow_title：没有标题为“${title}”的自动化流程${nearest.length === 0 ? '' : `，相近的标题有：${quoted(nearest)}`}。请填写完整的标题。`,
    'exception-unchecked': (input, name) => `${input}：未能读取相应的列表，无法确认“${name}”是否存在。`,
    'exception-title-shared': (title, ids) =>
      `exclude_workflow_title：有 ${ids.length} 个自动化流程的标题均为“${title}”。请改为在 exclude_workflow_id 中填写不切换的自动化流程的 ID：${ids.join('、')}。`,
  },
  alreadySo: (automations) =>
    `\`if_unchanged\` 为 \`fail\`：可能有其他作业正在暂停该多维表格的自动化流程，也可能由之前的运行遗留。请等待该作业结束，或在多维表格中更正${automations === 1 ? '其' : '它们的'}状态，然后重新运行。`,
  outputFile: (why) => `未能将输出写入 GITHUB_OUTPUT：${why}`,
  stateFile: (why) => `未能保存作业结束时恢复所需的记录：${why}`,
  stateMissing: '此运行器未设置 GITHUB_STATE。',
  stateTooLarge:
    '单个值超出运行器可传回的 30,000 字节。请减少单个步骤中的自动化流程数量；在复合操作中，还请检查机密（secret）是否过长。',
  internal: (what) => `本 Action 发生内部错误（${what}）。这是本 Action 的缺陷，请附上该步骤的日志反馈。`,
  endedEarly: '已无可等待的操作，但处理尚未完成',
  page: 'docs/zh/errors.md',
};
