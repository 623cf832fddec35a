import type { Messages } from '../languages.ts';
import { goodEnd } from './good-end.ts';
import { enumerated, FAMILY_NAMES, inside, STATUSES } from './words.ts';

/** The frame of every report, in Chinese: its title, what stands before each part, what will become of what changed. */
export const report: Messages['report'] = {
  ...goodEnd,
  outcomes: {
    ...goodEnd.outcomes,
    refused: (refused, all, status) =>
      all === 1
        ? `1 个未${STATUSES[status]}`
        : `${refused === all ? `${all} 个均` : `${all} 个中有 ${refused} 个`}未${STATUSES[status]}`,
    unknown: (unknown, all, status) =>
      `${all === 1 ? '1 个' : `${all} 个中有 ${unknown} 个`}可能已${STATUSES[status]}`,
    refusedAndUnknown: (refused, unknown, all, status) => {
      const changed = all - refused - unknown;
      return `${changed > 0 ? `${changed} 个已${STATUSES[status]}，` : ''}${unknown} 个可能已${STATUSES[status]}，${refused} 个未${STATUSES[status]}`;
    },
    nothing: (status) => `未${STATUSES[status]}任何自动化流程`,
    titleNotFound: '未找到该标题的自动化流程',
    idNotFound: '未找到该 ID 的自动化流程',
    planFailed: '试运行失败',
    canceled: (changed, unknown, status) => {
      const parts = [
        changed > 0 && `${changed} 个已${STATUSES[status]}`,
        unknown > 0 && `${unknown} 个可能已${STATUSES[status]}`,
      ];
      const told = parts.filter((part) => part !== false).join('，');
      return `作业已取消，${told === '' ? `未${STATUSES[status]}任何自动化流程` : told}`;
    },
    inputs: (problems) => (problems === 1 ? '输入无效' : `${problems} 项输入无效`),
    notStarted: '步骤无法启动',
    crashed: '内部错误',
    unsaved: (status) => `已${STATUSES[status]}，但步骤失败`,
    restored: (automations, former) => `${automations} 个已恢复为${STATUSES[former]}`,
    deleted: (automations) => `${automations} 个已被删除，未恢复`,
    recreated: (successors) => `${successors} 个重新创建的自动化流程未恢复`,
    notRestored: (failed, all) =>
      all === 1
        ? '1 个未能恢复'
        : failed === all
          ? `${all} 个均未能恢复`
          : `${all} 个中有 ${failed} 个未能恢复`,
    notConfirmed: (unconfirmed, all) =>
      `${all === 1 ? '1 个' : `${all} 个中有 ${unconfirmed} 个`}已恢复，但未能确认`,
    left: (automations, status) => `${automations} 个按设置未恢复，仍处于${STATUSES[status]}状态`,
    heldBefore: (automations, status) => `${automations} 个此前已${STATUSES[status]}，保持不变`,
    listMissing: (family, status) => `多维表格的${FAMILY_NAMES[family]}（如有）未${STATUSES[status]}`,
  },
  because: (outcome, cause) => `${outcome}（${cause}）`,
  groups: {
    done: (status) => `现已${STATUSES[status]}`,
    refused: (status) => `未${STATUSES[status]}`,
    noResponse: (status) => `可能已${STATUSES[status]}（未收到响应）`,
    inconclusive: (status) => `可能已${STATUSES[status]}`,
    skipped: '未尝试',
    unchanged: (status) => `已处于${STATUSES[status]}状态`,
    stillAt: (status, former) => `仍处于${STATUSES[status]}状态，应${STATUSES[former]}`,
    untouched: (status, former) => `未能恢复，很可能仍处于${STATUSES[status]}状态，应${STATUSES[former]}`,
    statusUnknown: (former) => `当前状态未知，应${STATUSES[former]}`,
    unconfirmed: (former) => `已重新${STATUSES[former]}，但可能被迟到的请求改回`,
    left: (status, because) => `仍处于${STATUSES[status]}状态（${because}）`,
    deleted: '在此期间已被删除，无需恢复',
    successors: (former) => `与已删除的自动化流程同名，但未${STATUSES[former]}`,
  },
  line: (label, text) => `${label}：${text}`,
  sentence: (line) => `${line}。`,
  labels: {
    doNow: '立即处理',
    next: '之后',
    fix: '下次运行前处理',
    why: '原因',
    more: '详情',
    where: '位置',
    logIds: () => '日志 ID',
  },
  labelFor: (label, names) => (names === '' ? label : `${label}（${names}）`),
  step: (at, what) => `${at}. ${what}`,
  doNowRestored: (base) => `请等待作业结束；如恢复失败，请检查 ${base}`,
  doNowLeft: (_automations, status, opposite, base) =>
    `如果不应保持${STATUSES[status]}，请在${inside(base)}中将其${STATUSES[opposite]}`,
  onlyIfAny: (family) => `仅当该多维表格有${FAMILY_NAMES[family]}时`,
  moreCauses: (hidden) => `……另有 ${hidden} 项失败，见日志`,
  everything: '全部详情',
  names: enumerated,
  promise: {
    ...goodEnd.promise,
    nothingSent: '未发送任何请求，未做任何改动。',
    doneNow: (automations, status) => `现有 ${automations} 个自动化流程已${STATUSES[status]}。`,
  },
};
