"use strict";
exports.id = 100;
exports.ids = [100];
exports.modules = {

/***/ 725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ obtain)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

/**
 * Carries out the one thing without which a stage cannot go on, under the same rules.
 *
 * @returns what `attempt` came to
 * @throws {PrerequisiteError} where it could not be had
 */
async function obtain(need, options) {
    let result;
    let failure = { done: false, reason: { kind: 'final' } };
    await (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .runStage */ .S)({
        tasks: [need.call],
        attempt: async (_, deadline) => {
            result = { value: await need.attempt(deadline) };
        },
        ...(need.renew && { renew: need.renew }),
        observer: {
            onRetry: (_, retry) => need.onRetry(retry),
            onEnd(_, end) {
                if (!end.done)
                    failure = end;
            },
        },
    }, options);
    if (result)
        return result.value;
    const { fault, reason } = failure;
    throw new _schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .PrerequisiteError */ .Z(need.call, fault ?? { kind: reason.kind === 'cancelled' ? 'cancelled' : 'budget' }, reason, need.subject);
}


/***/ }),

/***/ 100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mint: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./build/platform/envelope.js
var envelope = __webpack_require__(187);
// EXTERNAL MODULE: ./build/platform/fault.js
var fault = __webpack_require__(875);
// EXTERNAL MODULE: ./build/platform/tokens.js
var tokens = __webpack_require__(477);
;// CONCATENATED MODULE: ./build/platform/minting.js



/**
 * Mints a tenant token with the credentials of a self-built app, in one request. The platform gives the same
 * token again while it has 30 minutes or more to live.
 *
 * Source: the platform's page "Get tenant_access_token (internal app)", auth/v3.
 *
 * @throws {CallError} unless the platform answered with HTTP 2xx, `code` 0 and a token
 */
async function mintTenantToken(api, app, deadline) {
    const path = '/open-apis/auth/v3/tenant_access_token/internal';
    const body = { app_id: app.appId, app_secret: app.appSecret };
    const answer = (0,envelope/* requireSuccess */.z)('mint', await api.send({ method: 'POST', path, body }, deadline));
    const token = answer.envelope?.tenant_access_token;
    if (typeof token !== 'string' || !(0,tokens/* isToken */.s)(token))
        throw new fault/* CallError */.R('mint', { kind: 'lacking', answer, what: 'token' });
    return token;
}

// EXTERNAL MODULE: ./build/retry/obtain.js
var obtain = __webpack_require__(725);
;// CONCATENATED MODULE: ./build/switching/mint.js


/**
 * Mints a tenant token, with retries.
 *
 * @throws {PrerequisiteError} where none could be had
 */
function mint(api, app, onRetry, options) {
    const attempt = (deadline) => mintTenantToken(api, app, deadline);
    return (0,obtain/* obtain */.A)({ call: 'mint', attempt, onRetry }, options);
}


/***/ })

};
;