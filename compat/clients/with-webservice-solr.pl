# WebService::Solr: URL of the collection, a file.
use strict;
use warnings;
use utf8;
binmode STDOUT, ':utf8';

my ($url, $file) = @ARGV;
unless (eval { require WebService::Solr; require WebService::Solr::Document; 1 }) {
  print "WebService::Solr is not installed (Debian: libwebservice-solr-perl)\n";
  exit 77;
}
my $solr = WebService::Solr->new($url);

# It has no call for files; its agent sends them.
open my $in, '<:raw', $file or die "$file: $!";
my $bytes = do { local $/; <$in> };
my $sent = $solr->agent->post(
  "$url/update/extract?literal.id=perl-file&resource.name=page.html",
  'Content-Type' => 'text/html', Content => $bytes);
die $sent->content unless $sent->is_success;
$solr->add(WebService::Solr::Document->new(
  [ id => 'perl-text' ], [ title => 'Talks' ],
  [ body => 'Kassym-Jomart Tokayev said that 12 people were injured in Astana.' ]));
$solr->commit;

my $ours = 'id:(perl-file OR perl-text)';
my $found = $solr->search('*:*', { fq => $ours, rows => 0, facet => 'true', 'facet.field' => 'person' });
my %persons = @{ $found->facet_counts->{facet_fields}{person} };
die 'facet' unless $persons{'Kassym-Jomart Tokayev'} == 2;

$found = $solr->search('*:*',
  { fq => [ '{!entity type=person}Tokaïev', $ours, '{!claims kind=injured min=11 max=13}' ] });
my @ids = map { $_->value_for('id') } $found->docs;
die "filter: @ids" unless "@ids" eq 'perl-text';

$found = $solr->search('Tokajew', { fq => 'id:perl-file', hl => 'true' });
my $body = $found->content->{highlighting}{'perl-file'}{body}[0];
die "highlight: $body" unless $body =~ /<em>Токаев/;
print "WebService::Solr $WebService::Solr::VERSION\n";
