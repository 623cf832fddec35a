import type { Family } from './automations.ts';

/**
 * The automations of a Base.
 *
 * Sources: the platform's pages "Update workflow status" and "List automations", bitable/v1. The list has pages of
 * 20 rows by default. The page names no largest `page_size`, so none is sent: a request as it is documented is never
 * refused. Its example of an answer shows neither `page_token` nor `has_more`.
 */
export const AUTOMATIONS: Family = {
  listCall: 'list',
  idPrefix: '',
  statusWords: { Enable: 'Enable', Disable: 'Disable' },
  switchRequest: ({ appToken, token }, { id, status }) => ({
    method: 'PUT',
    path: `/open-apis/bitable/v1/apps/${appToken}/workflows/${id}`,
    body: { status },
    token,
  }),
  isStatusAnswered: false,
  isIdempotent: true,
  switchesPerSecond: 10,
  listRequest({ appToken, token }, page) {
    const query = page === undefined ? '' : `?page_token=${encodeURIComponent(page)}`;
    return { method: 'GET', path: `/open-apis/bitable/v1/apps/${appToken}/workflows${query}`, token };
  },
  rowsField: 'workflows',
  silentPageSize: 20,
  isDispensable: false,
};
