import type { App, SandboxBase, WikiNode } from './platform.ts';

/** The app_token of the sample Base. */
export const sampleAppToken = 'bascnSandboxSampleBase';

/** A Base with automations of both id families, switched on and off, titled in Chinese and English. */
export function sampleBases(): SandboxBase[] {
  return [
    {
      appToken: sampleAppToken,
      automations: [
        // v1 ids have more digits than a number can hold: they survive only as strings.
        { id: '7308870000000000001', title: '新订单通知负责人', status: 'Enable' },
        { id: '7308870000000000002', title: 'Nightly export', status: 'Enable' },
        { id: '7308870000000000003', title: '库存不足提醒', status: 'Disable' },
        { id: 'wkfSandboxWeekly', title: '每周汇总 Weekly digest', status: 'Enable' },
        { id: 'wkfSandboxCleanup', title: 'Archive closed tickets', status: 'Disable' },
      ],
    },
  ];
}

/** Two wiki pages by their node tokens: one holds the sample Base, the other is an ordinary document. */
export function sampleWikiNodes(): Record<string, WikiNode> {
  return {
    wikcnSandboxSamplePage: {
      objType: 'bitable',
      objToken: sampleAppToken,
      title: '示例多维表格 Sample Base',
    },
    wikcnSandboxSampleNotes: { objType: 'docx', objToken: 'doxcnSandboxSampleNotes', title: 'Notes' },
  };
}

/** The app whose pair of credentials mints tenant tokens. */
export const sampleApp: App = { appId: 'cli_sandbox_sample_app', appSecret: 'sandbox-sample-secret' };

/** Tokens that are accepted without minting and never expire. */
export const sampleTokens: { tenant: string; user: string } = {
  tenant: 't-sandbox-tenant-token',
  user: 'u-sandbox-user-token',
};
