"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {

/***/ 726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   describeCrash: () => (/* binding */ describeCrash)
/* harmony export */ });
/* unused harmony export fitLines */
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(131);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(610);



/**
 * Adds the one error annotation of a failed stage. Where the lines do not fit into it, all of them stand in
 * the log, and the annotation says how many it leaves out.
 *
 * @param head lines that must stand in it, before the others
 * @param tail lines that must stand in it, after the others
 */
function annotate(runner, lines, frame) {
    const { head = [], tail = [], more, isLogged = false } = frame;
    const taken = [...head, ...tail].reduce((sum, line) => sum + line.length + 1, 0);
    const fitting = fitLines(lines, _runner_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATION_CHARACTERS */ .C - taken, more);
    if (!isLogged && (fitting.length < lines.length || fitting.at(-1) !== lines.at(-1))) {
        for (const line of lines)
            runner.info(line);
    }
    runner.error([...head, ...fitting, ...tail]);
}
/**
 * As many lines as fit, and one that tells how many do not. Half of the first line is better than none.
 *
 * @param limit most characters of the lines together, line breaks included
 * @param more  the line that stands for those left out, given their number
 */
function fitLines(lines, limit, more) {
    if (lines.join('\n').length <= limit)
        return [...lines];
    let room = limit - more(lines.length).length;
    const kept = [];
    for (const line of lines) {
        if (line.length + 1 > room)
            break;
        kept.push(line);
        room -= line.length + 1;
    }
    if (kept.length === 0)
        kept.push((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(lines[0] ?? '', Math.max(1, room - 1)));
    const hidden = lines.length - kept.length;
    return hidden > 0 ? [...kept, more(hidden)] : kept;
}
/** What people are told of an error of ours. Its stack goes to the debug log alone. */
function describeCrash(runner, error, messages) {
    if (error instanceof _step_js__WEBPACK_IMPORTED_MODULE_2__/* .EndedEarlyError */ .w)
        return messages.failure.internal(messages.failure.endedEarly);
    for (const line of (error instanceof Error && error.stack?.split('\n')) || [])
        runner.debug(line);
    return messages.failure.internal((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(String(error)));
}


/***/ })

};
;