# Makes calls through Sys::Virt: a request in JSON a line on standard input, an answer in JSON a line on standard output.
# All scalars go out as text, so that no number loses digits, and with one character for each byte.
use strict;
use warnings;
use JSON::PP;
use Scalar::Util qw(blessed);
use Socket;
use Sys::Virt;

my $json = JSON::PP->new->ascii->utf8->canonical->allow_nonref;
my %connections;
# The connection that chains within arguments begin at.
my $chain_start;
$| = 1;

sub connection { return $connections{ $_[0] } // die "no connection $_[0]\n" }

sub incoming {
    my ($value) = @_;
    return undef if !defined $value;
    return [ map { incoming($_) } @$value ] if ref $value eq 'ARRAY';
    if ( ref $value eq 'HASH' ) {
        return connection( $value->{connection} ) if exists $value->{connection};
        return chained( $chain_start, $value->{chain} ) if exists $value->{chain};
        return pack( 'C*', @{ $value->{bytes} } ) if exists $value->{bytes};
        return { map { $_ => incoming( $value->{$_} ) } keys %$value };
    }
    utf8::encode($value) if utf8::is_utf8($value);
    return $value;
}

sub name_of {
    my ($object) = @_;
    my ($method) = grep { $object->can($_) } qw(get_name get_port_dev get_uuid_string);
    return $object->$method();
}

sub outgoing {
    my ($value) = @_;
    return undef if !defined $value;
    return { object => ref $value, name => outgoing( name_of($value) ) } if blessed $value;
    return [ map { outgoing($_) } @$value ] if ref $value eq 'ARRAY';
    return { map { $_ => outgoing( $value->{$_} ) } keys %$value } if ref $value eq 'HASH';
    my $text = "$value";
    utf8::encode($text) if utf8::is_utf8($text);
    return $text;
}

sub domain {
    my ($request) = @_;
    return connection( $request->{connection} )->get_domain_by_name( $request->{domain} );
}

sub call {
    my ($request) = @_;
    my $object = defined $request->{domain} ? domain($request) : connection( $request->{connection} );
    my $method = $request->{method};
    my @args   = map { incoming($_) } @{ $request->{args} };
    return outgoing( [ $object->$method(@args) ] ) if $request->{list};
    return outgoing( scalar $object->$method(@args) );
}

# Calls one method after the other, each on what the one before gave.
sub chained {
    my ( $object, $path, $list ) = @_;
    my @steps = @$path;
    my ( $last, @args ) = @{ pop @steps };
    foreach my $step (@steps) {
        my ( $method, @given ) = @$step;
        $object = $object->$method( map { incoming($_) } @given );
    }
    my @ready = map { incoming($_) } @args;
    return $list ? [ $object->$last(@ready) ] : scalar $object->$last(@ready);
}

sub chain {
    my ($request) = @_;
    $chain_start = connection( $request->{connection} );
    return outgoing( chained( $chain_start, $request->{path}, $request->{list} ) );
}

sub read_all {
    my ($stream) = @_;
    my $all = '';
    while ( my $got = $stream->recv( my $piece, 65536 ) ) {
        last if $got < 0;
        $all .= $piece;
    }
    $stream->finish();
    return $all;
}

sub screenshot {
    my ($request) = @_;
    my $stream    = connection( $request->{connection} )->new_stream();
    my $type      = domain($request)->screenshot( $stream, @{ $request->{args} } );
    return outgoing( { type => $type, bytes => read_all($stream) } );
}

# Sends a text to the console and reads until another has come.
sub console {
    my ($request) = @_;
    my $stream = connection( $request->{connection} )->new_stream();
    domain($request)->open_console( $stream, @{ $request->{args} } );
    $stream->send( $request->{send}, length $request->{send} );
    my $all = '';
    while ( index( $all, $request->{until} ) < 0 ) {
        my $got = $stream->recv( my $piece, 65536 );
        last if $got <= 0;
        $all .= $piece;
    }
    $stream->abort();
    return outgoing($all);
}

# Hands one end of a socket to the display and reads what it says first.
sub graphics {
    my ($request) = @_;
    socketpair( my $near, my $far, AF_UNIX, SOCK_STREAM, PF_UNSPEC ) or die "socketpair: $!\n";
    my ( $index, $flags ) = @{ $request->{args} };
    domain($request)->open_graphics( $index, fileno($far), $flags );
    close $far;
    sysread $near, my $greeting, $request->{size};
    return outgoing($greeting);
}

# Deletes all snapshots of the domain.
sub drop {
    my ($request) = @_;
    $_->delete() foreach domain($request)->list_snapshots();
    return undef;
}

sub constants {
    my ($request) = @_;
    no strict 'refs';
    return { map { $_ => outgoing( &{"Sys::Virt::Domain::$_"}() ) } @{ $request->{names} } };
}

my %operations = (
    open => sub {
        my ($request) = @_;
        $connections{ $request->{connection} } = Sys::Virt->new( uri => $request->{uri} );
        return undef;
    },
    call       => \&call,
    chain      => \&chain,
    screenshot => \&screenshot,
    console    => \&console,
    graphics   => \&graphics,
    drop       => \&drop,
    constants  => \&constants,
    version    => sub { return $Sys::Virt::VERSION },
);

while ( my $line = <STDIN> ) {
    my $request = $json->decode($line);
    my $result  = eval { $operations{ $request->{operation} }->($request) };
    my $error   = $@;
    if ( ref $error ) {
        print $json->encode( { code => $error->code() + 0, message => outgoing( $error->message() ) } ), "\n";
    }
    elsif ( $error ne '' ) { print $json->encode( { failure => "$error" } ), "\n" }
    else                   { print $json->encode( { result => $result } ), "\n" }
}
