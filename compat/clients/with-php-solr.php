<?php
// The PHP extension "solr": URL of the collection, a file.
[, $url, $file] = $argv;
if (!extension_loaded('solr')) {
    echo "PHP's extension solr is not installed (Debian: php-solr)\n";
    exit(77);
}
function expect(bool $holds, $otherwise): void
{
    if (!$holds) {
        fwrite(STDERR, json_encode($otherwise, JSON_UNESCAPED_UNICODE) . "\n");
        exit(1);
    }
}

$parts = parse_url($url);
$client = new SolrClient(['hostname' => $parts['host'], 'port' => $parts['port'],
    'path' => trim($parts['path'], '/'), 'timeout' => 120, 'wt' => 'json']);

$params = new SolrModifiableParams();
$params->set('literal.id', 'php-file');
$params->set('resource.name', 'page.html');
$request = SolrExtractRequest::createFromFile($file, $params);
$client->sendUpdateStream($request);
$text = new SolrInputDocument();
$text->addField('id', 'php-text');
$text->addField('title', 'Talks');
$text->addField('body', 'Kassym-Jomart Tokayev said that 12 people were injured in Astana.');
$client->addDocument($text);
$client->commit();

$query = new SolrQuery('*:*');
$query->addFilterQuery('id:(php-file OR php-text)')->setRows(0)
    ->setFacet(true)->addFacetField('person')->setFacetMinCount(1);
$answer = json_decode($client->query($query)->getRawResponse(), true);
$persons = $answer['facet_counts']['facet_fields']['person'];
$at = array_search('Kassym-Jomart Tokayev', $persons, true);
expect($at !== false && $persons[$at + 1] === 2, $persons);

$query = new SolrQuery('*:*');
$query->addFilterQuery('{!entity type=person}Tokaïev')->addFilterQuery('id:(php-file OR php-text)')
    ->addFilterQuery('{!claims kind=injured min=11 max=13}');
$answer = json_decode($client->query($query)->getRawResponse(), true);
expect(array_column($answer['response']['docs'], 'id') === ['php-text'], $answer);

$query = new SolrQuery('Tokajew');
$query->addFilterQuery('id:php-file')->setHighlight(true);
$answer = json_decode($client->query($query)->getRawResponse(), true);
expect(strpos($answer['highlighting']['php-file']['body'][0] ?? '', '<em>Токаев') !== false, $answer);
echo 'php-solr ', phpversion('solr'), "\n";
