// biome-ignore-all lint/style/useTemplate: every Node reads this syntax, so that an old one gets as far as the sentence
if (parseInt(process.versions.node, 10) < 24) {
  console.log('::error::This action needs Node 24; this is Node ' + process.versions.node + '.');
  process.exitCode = 1;
} else {
  require('../index.js').post();
}
