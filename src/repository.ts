/** Owner and name of this action's repository on GitHub. `npm run rename -- owner/name` changes it everywhere. */
export const REPOSITORY = 'OWNER/feishu-automation-switch';
