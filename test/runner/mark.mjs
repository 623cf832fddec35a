// Stands for the work of a job: leaves its name among the requests of the sandbox, so that a test sees what came
// before and after it, and ends with the exit code that it is given.
const [name, exitCode = '0'] = process.argv.slice(2);
await fetch(`${process.env.SANDBOX}/${name}`);
process.exitCode = Number(exitCode);
