# Sys::Virt, driven as the other participants are: see lines.mjs.
use strict;
use warnings;
use JSON::PP;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC CLOCK_PROCESS_CPUTIME_ID);
use Sys::Virt;
use Sys::Virt::Event;

use constant PACKET => 262120;
$| = 1;

my ($connection, @handles, @held, %heard);

sub timed {
    my ($run) = @_;
    my $cpu = clock_gettime(CLOCK_PROCESS_CPUTIME_ID);
    my $begin = clock_gettime(CLOCK_MONOTONIC);
    my %counts = $run->();
    my $elapsed = clock_gettime(CLOCK_MONOTONIC) - $begin;
    my $used = clock_gettime(CLOCK_PROCESS_CPUTIME_ID) - $cpu;
    return { ms => $elapsed * 1000, cpuMs => $used * 1000, %counts };
}

sub volume {
    my ($request) = @_;
    my $pool = $connection->get_storage_pool_by_name($request->{pool});
    return $pool->get_volume_by_name($request->{volume});
}

sub lifecycle {
    my ($conn, $domain) = @_;
    if ($heard{events} == 0) {
        $heard{begin} = clock_gettime(CLOCK_MONOTONIC);
        $heard{cpu} = clock_gettime(CLOCK_PROCESS_CPUTIME_ID);
    }
    $heard{events}++ if length($domain->get_name) > 0;
}

my %tasks = (
    loop => sub { Sys::Virt::Event::register_default(); return },
    open => sub { $connection = Sys::Virt->new(uri => $_[0]{uri}); return },
    close => sub { @handles = @held = (); undef $connection; return },
    domains => sub {
        @handles = sort { $a->get_name cmp $b->get_name } $connection->list_all_domains;
        return { domains => scalar @handles };
    },
    connect => sub {
        my ($request) = @_;
        return timed(sub {
            for (1 .. $request->{count}) { my $one = Sys::Virt->new(uri => $request->{uri}) }
            return (connections => $request->{count});
        });
    },
    info => sub {
        my ($request) = @_;
        my $domain = $handles[0];
        return timed(sub {
            my $calls = 0;
            for (1 .. $request->{count}) { $calls++ if $domain->get_info->{state} >= 0 }
            return (calls => $calls);
        });
    },
    list => sub {
        return timed(sub {
            my @found = $connection->list_all_domains;
            my ($characters, $running) = (0, 0);
            for my $domain (@found) {
                $characters += length($domain->get_name) + length($domain->get_uuid_string);
                my $id = $domain->get_id;
                $running++ if $id > 0 && $id < 0xffffffff;
            }
            return (domains => scalar @found, characters => $characters, running => $running);
        });
    },
    xml => sub {
        my ($request) = @_;
        return timed(sub {
            my $characters = 0;
            for my $index (0 .. $request->{count} - 1) { $characters += length $handles[$index]->get_xml_description }
            return (documents => $request->{count}, characters => $characters);
        });
    },
    stats => sub {
        return timed(sub {
            my @found = $connection->get_all_domain_stats(0);
            my $parameters = 0;
            $parameters += scalar keys %{ $_->{data} } for @found;
            return (domains => scalar @found, parameters => $parameters);
        });
    },
    download => sub {
        my $vol = volume($_[0]);
        return timed(sub {
            my $stream = $connection->new_stream;
            $vol->download($stream, 0, 0);
            my ($bytes, $chunk) = (0);
            while ((my $length = $stream->recv($chunk, PACKET)) > 0) { $bytes += $length }
            $stream->finish;
            return (bytes => $bytes);
        });
    },
    upload => sub {
        my ($request) = @_;
        my $vol = volume($request);
        my $whole = 'x' x PACKET;
        return timed(sub {
            my $stream = $connection->new_stream;
            $vol->upload($stream, 0, $request->{bytes});
            my $rest = $request->{bytes};
            while ($rest > 0) { $rest -= $stream->send($whole, $rest < PACKET ? $rest : PACKET) }
            $stream->finish;
            return (bytes => $request->{bytes});
        });
    },
    listen => sub {
        %heard = (events => 0);
        my $id = Sys::Virt::Domain::EVENT_ID_LIFECYCLE;
        $heard{callback} = $connection->domain_event_register_any(undef, $id, \&lifecycle);
        return;
    },
    heard => sub {
        my ($request) = @_;
        Sys::Virt::Event::run_default() while $heard{events} < $request->{count};
        my $elapsed = clock_gettime(CLOCK_MONOTONIC) - $heard{begin};
        my $used = clock_gettime(CLOCK_PROCESS_CPUTIME_ID) - $heard{cpu};
        $connection->domain_event_deregister_any($heard{callback});
        return { ms => $elapsed * 1000, cpuMs => $used * 1000, events => $heard{events} };
    },
    links => sub {
        my ($request) = @_;
        push @held, Sys::Virt->new(uri => $request->{uri}) for 1 .. $request->{count};
        return { connections => scalar @held };
    },
    hold => sub {
        @held = $connection->list_all_domains;
        return { domains => scalar @held };
    },
    letGo => sub { @held = (); return },
    collect => sub { return },
);

while (my $line = <STDIN>) {
    my $request = decode_json($line);
    my $answer = eval { $tasks{ $request->{do} }->($request) || {} };
    $answer = { error => "$@" } unless defined $answer;
    print encode_json($answer), "\n";
}
