/** The descriptions of action.yml in Chinese, for the Chinese README: by input. */
export const ZH_INPUTS: Readonly<Record<string, string>> = {
  app_token:
    '多维表格：其地址（https://<host>/base/<app_token>）、所在知识库页面的地址（https://<host>/wiki/<node_token>），或 app_token 本身。不是机密。',
  workflow_id:
    '自动化流程，用逗号或换行分隔：ID，或打开它时浏览器中的地址（…?table=wkf…）。单独填写 all：该多维表格的全部自动化流程。单独填写 none：没有自动化流程。workflow_id 和 workflow_title 至少填写一个。',
  workflow_title: '按完整标题指定自动化流程，每行一个。与 workflow_id 合并。',
  exclude_workflow_id:
    '仅与 workflow_id: all 一起使用：不处理的自动化流程，填写 ID 或地址。如有不存在的，步骤会失败，以免拼写错误导致必须运行的流程被关闭。',
  exclude_workflow_title:
    '仅与 workflow_id: all 一起使用：不处理的自动化流程的完整标题，每行一个。标题不存在或有多个流程同名时，步骤会失败。',
  status: 'Enable 开启，Disable 关闭。',
  access_token: 'tenant_access_token 或 user_access_token，取自机密。与 app_id 和 app_secret 二选一。',
  app_id: '企业自建应用的 ID（cli_…），与 app_secret 一起使用，由本 Action 申请访问凭证。',
  app_secret: '该应用的密钥，取自机密。',
  domain:
    'feishu、lark，或私有部署的 API 地址（https://host[:port]）。默认根据 app_token 中的地址判断，否则为 feishu。',
  restore:
    '作业结束时如何处理本步骤切换过的流程。always：恢复原来的状态。success：仅当作业成功，或本步骤自身失败或被取消时恢复。failure：仅当作业未成功时恢复。never：不恢复。true 和 false 即 always 和 never。在复合 Action 中请使用 always 或 never。',
  if_unchanged:
    '自动化流程已经处于目标状态时：send 不读取状态直接发送请求；skip 先读取状态，不处理这样的流程；fail 在切换之前失败。',
  dry_run: 'true：解析全部内容并显示将要发生的改变，但不做改动。',
  max_attempts: '一次请求的尝试次数，1 至 20。',
  timeout_seconds: '本步骤全部请求和等待的总时限，单位为秒，1 至 3600。恢复另有时限。',
  request_timeout_seconds: '一次请求从连接到最后一个字节的时限，单位为秒，1 至 120。',
  job_summary: '是否在作业摘要中写入表格，true 或 false。',
  language: '日志、注释、作业摘要和错误的语言，en 或 zh。',
  job_status: '内部使用，请勿设置。作业结束时再次读取，restore 据此判断。',
};

/** By output. */
export const ZH_OUTPUTS: Readonly<Record<string, string>> = {
  status: '所有指定的自动化流程当前的状态；有失败或未知，或试运行时各不相同，则为空。',
  code: '决定结果的响应中平台的错误码；成功为 0，没有响应时为空。',
  msg: '该响应中平台的消息。',
  error: '失败的内容和处理办法，每行一个；成功时为空。',
  log_id: '该响应的平台日志 ID，供平台技术支持查询。',
  attempts: '共发送了多少次切换请求。',
  changed_workflow_ids:
    '本步骤已经改变或可能已经改变的 ID，每行一个，可用作后续步骤或作业的 workflow_id；没有时为 none。',
  workflows:
    'JSON 数组，每个自动化流程一个对象：workflow_id、title、previous_status、status、changed、attempts、code、msg、log_id、error。',
  app_token: '多维表格的 app_token，可用作后续步骤的 app_token；未能得知时为空。',
  domain: '所使用的 API 地址，可用作后续步骤的 domain；未能得知时为空。',
};
