// github.com has `queue: max` in `concurrency` since May 2026: more than one run can wait for another. zizmor knows it;
// actionlint and act don't yet. When they do, this file goes.

/** What actionlint says of it, which is to be ignored. */
export const UNKNOWN_TO_ACTIONLINT = 'unexpected key "queue" for "concurrency" section';

/** A workflow as act takes it: one run at a time is all that it runs. */
export function withoutQueue<Workflow extends object>(workflow: Workflow): Workflow {
  const { queue, ...concurrency } = ('concurrency' in workflow ? workflow.concurrency : {}) as {
    queue?: string;
  };
  return queue === undefined ? workflow : { ...workflow, concurrency };
}
