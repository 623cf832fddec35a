import type { Messages } from '../languages.ts';
import { EMPTY_LIST, enumerated, named, quoted, share } from './words.ts';

/** What a failed step says, in Chinese. */
export const failure: Messages['failure'] = {
  heading: (failed, all, status) => (all === 1 ? '' : `${share(failed, all)}未能切换为 ${status}。`),
  unresolvedHeading: '未切换任何自动化流程。',
  more: (hidden) => `另有 ${hidden} 条未显示，完整内容见该步骤的日志。`,
  switch: (automation, status) => `${named(automation)}：未能切换为 ${status}。`,
  earlierTry: '此前有一次请求未得到明确的响应，可能已经生效。',
  switchUnknown: (automation, status) => `${named(automation)}：无法确定是否已切换为 ${status}。`,
  calls: {
    mint: (appId) => `未能获取应用 ${appId} 的 tenant_access_token。`,
    list: '未能读取自动化流程列表。',
    'workflow-list': '未能读取工作流（ID 以 wkf 开头）列表。',
    wiki: (node) => `未能查询知识库页面 ${node}。`,
  },
  untried: (automations) => `此后未再尝试以下自动化流程：${enumerated(automations)}。`,
  cancelled: '任务已取消，该步骤随之终止。',
  cancelledOutcome: ({ switched, notSwitched, unknown }) =>
    `已切换：${enumerated(switched)}。未切换：${enumerated(notSwitched)}。未收到响应、无法确定：${enumerated(unknown)}。`,
  unresolved: {
    'not-a-base': (node, objType) =>
      `知识库页面 ${node} 的类型为“${objType}”，不是多维表格。请填写多维表格所在页面的地址。`,
    'other-base': (appToken, otherAppToken) =>
      `app_token 对应多维表格 ${appToken}，而 workflow_id 中有自动化流程属于多维表格 ${otherAppToken}。一个步骤只能开关同一个多维表格的自动化流程。`,
    'title-not-found': (title, nearest, automations) => {
      const similar = nearest.length === 0 ? '' : `，名称相近的有：${quoted(nearest)}`;
      const what =
        automations === 0
          ? EMPTY_LIST
          : `该多维表格共有 ${automations} 个自动化流程${similar}。请填写与多维表格中完全一致的完整名称。`;
      return `未找到名为“${title}”的自动化流程。${what}`;
    },
    'title-shared': (title, ids) =>
      `有 ${ids.length} 个自动化流程的名称均为“${title}”。请改为在 workflow_id 中填写所需自动化流程的 ID：${ids.join('、')}。`,
    'id-not-found': (id, automations) =>
      `该多维表格的列表中没有 ID 为 ${id} 的自动化流程。${automations === 0 ? EMPTY_LIST : `列表中共有 ${automations} 个，将 workflow_id 设为 all、dry_run 设为 true 运行一次即可查看。`}`,
    'status-unknown': (automation, word) =>
      `${named(automation)}：平台返回的状态“${word}”既不是启用也不是停用，无法确定其原状态。请在多维表格中检查该自动化流程。`,
    'nothing-at-all': () => `该多维表格中没有自动化流程。${EMPTY_LIST}`,
    'exception-id-not-found': (id) =>
      `exclude_workflow_id：该多维表格中没有自动化流程 ${id}。请更正或去掉该 ID。`,
    'exception-title-not-found': (title, nearest) =>
      `exclude_workflow_title：没有标题为“${title}”的自动化流程${nearest.length === 0 ? '' : `，相近的标题有：${quoted(nearest)}`}。请填写完整的标题。`,
    'exception-unchecked': (input, name) => `${input}：未能读取相应的列表，无法确认“${name}”是否存在。`,
    'exception-title-shared': (title, ids) =>
      `exclude_workflow_title：有 ${ids.length} 个自动化流程的标题均为“${title}”。请改为在 exclude_workflow_id 中填写不切换的自动化流程的 ID：${ids.join('、')}。`,
  },
  alreadySo: (automations, status) =>
    `if_unchanged 为 fail，而 ${automations.length} 个自动化流程已处于 ${status} 状态，可能有其他任务正在暂停该多维表格的自动化流程，也可能由之前的运行遗留。请等待其他任务结束，或手动恢复其状态后重新运行。已处于 ${status} 状态：${enumerated(automations)}。`,
  outputFile: (why) => `未能将输出写入 GITHUB_OUTPUT 指定的文件：${why}`,
  stateFile: (why) => `未能保存任务结束时恢复所需的记录：${why}`,
  stateMissing: '此运行器未设置 GITHUB_STATE。',
  stateTooLarge: '单个值超出运行器可传回的大小。请减少单个步骤中的自动化流程数量。',
  internal: (what) =>
    `本 Action 发生内部错误（${what}）。这是本 Action 的缺陷，请附上该步骤的日志到本 Action 的 issue 中反馈。`,
  endedEarly: '已无可等待的操作，但处理尚未完成',
};
