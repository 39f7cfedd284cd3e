import { type DynamicModule, Module } from '@nestjs/common';
import type { ConnectOptions } from 'libvirt-client';
import { LibvirtService } from './libvirt.service.js';

/** Provides {@link LibvirtService} to the whole application: `imports: [LibvirtModule.forRoot('qemu:///system')]`. */
@Module({})
export class LibvirtModule {
  static forRoot(uri: string, options: ConnectOptions = {}): DynamicModule {
    const service = { provide: LibvirtService, useFactory: () => new LibvirtService(uri, options) };
    return { module: LibvirtModule, global: true, providers: [service], exports: [service] };
  }
}
